package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.platform.events.DomainEvent;

/**
 * A document that was issued lost its force, or will on a day.
 *
 * @param documentId   the document
 * @param number       its number
 * @param kind         one of the 15 kinds
 * @param title        title; masked for 机密 and above
 * @param issuer       in whose name
 * @param ending       annulled from the beginning, or repealed, superseded or expired from a day on
 * @param endedOn      first day without force; of what was annulled its day of issue
 * @param reason       why; {@code null} for 机密 and above
 * @param basis        what it rests on; {@code null} for 机密 and above, and for none
 * @param byDocumentId document that took its place, or {@code null}
 */
public record DocumentEnded(UUID documentId, String number, DocumentKind kind, String title, Issuer issuer, Ending ending,
                            LocalDate endedOn, String reason, String basis, UUID byDocumentId) implements DomainEvent {
}
