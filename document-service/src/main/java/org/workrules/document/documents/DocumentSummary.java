package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Clearance;

/**
 * A document in a list.
 *
 * @param id                 the document
 * @param kind               one of the 15 kinds
 * @param purpose            what it is for
 * @param issuer             in whose name
 * @param title              title
 * @param draftingDepartment who drafts it
 * @param secrecy            grade of secrecy
 * @param urgency            degree of urgency
 * @param state              where it stands
 * @param number             its number, {@code null} before numbering
 * @param issuedOn           day of issue, {@code null} before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentSummary(UUID id, DocumentKind kind, Purpose purpose, Issuer issuer, String title,
                              String draftingDepartment, Clearance secrecy, Urgency urgency, DocumentState state,
                              String number, LocalDate issuedOn) {
}
