package org.workrules.disclosure.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcome of a secrecy review (保密审查).
 *
 * @param passed  whether it may become public
 * @param opinion the reviewer's opinion
 */
public record SecrecyReviewRequest(
        @NotNull @Schema(examples = "true") Boolean passed,
        @NotBlank @Size(max = 1000) @Schema(examples = "不涉密,可以公开。") String opinion) {
}
