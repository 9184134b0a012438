package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the mayor says to a proposed decision or to an appeal.
 *
 * @param approved whether the decision is approved, or the appeal allowed
 * @param reasons  why
 */
public record JudgementRequest(
        @NotNull @Schema(examples = "true") Boolean approved,
        @NotBlank @Size(max = 2000) @Schema(examples = "同意。") String reasons) {
}
