package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The signature of a body that issues a document together with the issuer.
 *
 * @param department the body
 * @param signer     person id of its principal
 * @param signerName name as signed
 * @param opinion    opinion
 * @param signedOn   full date
 * @param bodyHash   SHA-256 of the text that was signed
 * @param voidedAt   when a change made it void, absent while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JointSignatureView(String department, String signer, String signerName, String opinion, LocalDate signedOn,
                                 String bodyHash, Instant voidedAt) {
}
