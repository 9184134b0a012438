package org.workrules.document.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.content.Attachment;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Clearance;

/**
 * A document as its pages show it: text and elements, nothing of its life.
 *
 * @param id            the document
 * @param kind          one of the 15 kinds
 * @param issuer        in whose name
 * @param upward        whether it goes up, so that its signer is named in the head
 * @param title         title
 * @param number        number, {@code null} before it has one
 * @param secrecy       grade of secrecy
 * @param secrecyPeriod how long it is secret, {@code null} for not said
 * @param copySerials   serials of the copies, {@code null} for none
 * @param urgency       degree of urgency
 * @param signers       names of those whose signature ends a chain, the last signer and those who signed jointly
 * @param signerOffice  title of the office in which the last signer signed, {@code null} before that
 * @param addressees    codes of those it goes to
 * @param copies        codes of those who get a copy
 * @param jointWith     codes of departments that issue it too
 * @param text          its text with the annexes that are set behind it
 * @param attachments   titles of files that are attached
 * @param note          note below the date, {@code null} for none
 * @param signedOn      date of the document, {@code null} before it is signed
 * @param issuedOn      day of issue, {@code null} before it
 * @param issuedAt      moment of issue, {@code null} before it
 * @param contentHash   hash over all that was signed
 */
public record DocumentFace(UUID id, DocumentKind kind, Issuer issuer, boolean upward, String title, String number, Clearance secrecy,
                           String secrecyPeriod, String copySerials, Urgency urgency, List<String> signers, String signerOffice,
                           List<String> addressees, List<String> copies, List<String> jointWith, Manuscript text, List<String> attachments, String note,
                           LocalDate signedOn, LocalDate issuedOn, Instant issuedAt, String contentHash) {

    static DocumentFace of(Document document, Manuscript text) {
        FormatView format = document.format().view();
        return new DocumentFace(document.id(), document.kind, document.issuer, document.purpose == Purpose.UPWARD_REPORT
                && document.kind != DocumentKind.LETTER, document.title, document.number,
                document.secrecy, format.secrecyPeriod(), format.copySerials(), document.urgency, document.signers(),
                signerOffice(document), List.of(document.addressees), format.copies(), List.of(document.jointWith), text,
                document.standingAttachments().stream().map(Attachment::title).toList(), format.note(), document.signedOn,
                document.issuedOn, document.issuedAt, document.contentHash());
    }

    private static String signerOffice(Document document) {
        return document.signatures.stream().filter(Signature::stands).reduce((first, last) -> last).map(Signature::officeTitle).orElse(null);
    }

    /** Whether it is issued, so that its pages never change again. */
    public boolean isIssued() {
        return issuedOn != null;
    }
}
