package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.workrules.document.signing.SigningAct;

/**
 * A signature as the API shows it.
 *
 * @param step       step of the chain
 * @param matrixItem item of art. 50
 * @param act        what was done at the step
 * @param signer     person id
 * @param signerName name as signed
 * @param office     office it was signed in
 * @param onBehalfOf the person stood in for, {@code null} for nobody
 * @param opinion    opinion (签发意见)
 * @param reference  letter that gave the party committee's consent, {@code null} at other steps
 * @param signedOn   full date
 * @param bodyHash   SHA-256 of the text signed, {@code null} for 机密 and above
 * @param voidedAt   when a change made it void, {@code null} while it stands
 * @param voidReason why it is void
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignatureView(int step, int matrixItem, SigningAct act, String signer, String signerName, String office,
                            String onBehalfOf, String opinion, String reference, LocalDate signedOn, String bodyHash,
                            Instant voidedAt, String voidReason) {
}
