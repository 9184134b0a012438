package org.workrules.document.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department says what it thinks of a request that touches it (会签意见).
 *
 * @param outcome agrees or not
 * @param text    in words; needed unless it simply agrees
 */
public record GiveOpinion(
        @NotNull @Schema(examples = "AGREED_WITH_RESERVATION") OpinionOutcome outcome,
        @Size(max = 2000) @Schema(examples = "资金分两年安排") String text) {
}
