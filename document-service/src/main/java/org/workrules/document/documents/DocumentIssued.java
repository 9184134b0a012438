package org.workrules.document.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * A document was issued (art. 51).
 *
 * @param documentId         the document
 * @param number             its number
 * @param kind               one of the 15 kinds
 * @param title              title; masked for 机密 and above
 * @param issuer             in whose name
 * @param draftingDepartment who drafted it
 * @param issuedOn           day of issue
 * @param secrecy            grade of secrecy
 * @param resolutionId       resolution it was drafted from, or {@code null}
 * @param addressees         departments and districts it goes to
 * @param tasks              tasks it gives; none for 机密 and above
 * @param bodyHash           SHA-256 of the text in the blob store with its annexes, {@code null} for 机密 and above
 * @param publishable        whether it must go out to the public: it is open and no minutes:
 *                           what a meeting decided goes out as documents of their own
 * @param effectiveFrom      first day it binds
 * @param expiresOn          last day of its period, {@code null} for none
 * @param supersedes         documents it takes the place of
 * @param corrects           document it corrects, {@code null} for none
 * @param minutesId          minutes of a meeting (纪要) it prints, {@code null} for none
 */
public record DocumentIssued(UUID documentId, String number, DocumentKind kind, String title, Issuer issuer,
                             String draftingDepartment, LocalDate issuedOn, Clearance secrecy, UUID resolutionId,
                             List<String> addressees, List<TaskView> tasks, String bodyHash, boolean publishable,
                             LocalDate effectiveFrom, LocalDate expiresOn, List<UUID> supersedes, UUID corrects, UUID minutesId)
        implements DomainEvent {
}
