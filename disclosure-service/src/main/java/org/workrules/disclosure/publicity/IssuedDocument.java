package org.workrules.disclosure.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * What disclosure takes from {@code DocumentIssued}.
 *
 * @param documentId         the document
 * @param number             its number (发文字号)
 * @param kind               one of the fifteen kinds
 * @param title              its title
 * @param issuer             in whose name it was issued
 * @param draftingDepartment who drafted it
 * @param issuedOn           when it was issued
 * @param secrecy            its grade of secrecy
 * @param bodyHash           SHA-256 of its text, {@code null} when the text is not kept
 * @param publishable        whether it is to become public
 */
public record IssuedDocument(UUID documentId, String number, String kind, String title, String issuer,
                             String draftingDepartment, LocalDate issuedOn, Clearance secrecy, String bodyHash,
                             boolean publishable) {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.document.DocumentIssued.v1";
}
