package org.workrules.document.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A signature: the name is the caller's, the date is today's.
 *
 * @param opinion   opinion (签发意见)
 * @param outcome   SIGNED, or RETURNED when the signer does not agree; SIGNED when absent
 * @param reference letter that gave the party committee's consent, at that step
 */
public record SignDocument(
        @NotBlank @Size(max = 500) @Schema(examples = "同意印发") String opinion,
        @Schema(examples = "SIGNED") SigningOutcome outcome,
        @Size(max = 200) @Schema(examples = "安委函〔2026〕12号") String reference) {

    boolean returns() {
        return outcome == SigningOutcome.RETURNED;
    }
}
