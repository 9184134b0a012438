package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * What a signature that stands pins, and whether the document is still that.
 *
 * @param signer      who signed
 * @param signerName  name of the signer
 * @param signedOn    full date
 * @param bodyHash    hash of the text as it was signed
 * @param contentHash hash over text, face and attachments as they were signed, absent for signatures from before there was one
 * @param holds       whether the document is still what was signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PinView(String signer, String signerName, LocalDate signedOn, String bodyHash, String contentHash, boolean holds) {
}
