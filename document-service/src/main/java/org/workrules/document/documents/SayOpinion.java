package org.workrules.document.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department that was asked says what it thinks of a draft.
 *
 * @param outcome agrees or not
 * @param text    in words; needed unless it simply agrees
 */
public record SayOpinion(
        @NotNull @Schema(examples = "AGREED_WITH_RESERVATION") ConsultedOutcome outcome,
        @Size(max = 2000) @Schema(examples = "第三条建议明确资金来源") String text) {
}
