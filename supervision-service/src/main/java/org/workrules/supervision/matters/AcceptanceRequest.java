package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Judgement on a proposed closing (办结审核).
 *
 * @param accepted whether the matter is closed; otherwise it goes back to the department
 * @param opinion  why
 */
public record AcceptanceRequest(
        @NotNull @Schema(examples = "true") Boolean accepted,
        @NotBlank @Size(max = 1000) @Schema(examples = "经现场核查,任务已完成,同意办结。") String opinion) {
}
