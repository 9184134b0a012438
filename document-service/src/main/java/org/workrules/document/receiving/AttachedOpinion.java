package org.workrules.document.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An opinion of a department that came with a document on paper.
 *
 * @param department whose opinion
 * @param outcome    what it says
 * @param text       in words
 */
public record AttachedOpinion(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "finance") String department,
        @NotNull @Schema(examples = "AGREED") OpinionOutcome outcome,
        @Size(max = 2000) @Schema(examples = "同意从城建资金中安排") String text) {
}
