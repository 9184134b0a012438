package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.interests.Concerned;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Clearance;

/**
 * A document as the API shows it; its text is at {@code /{id}/body}.
 *
 * @param id                 the document
 * @param kind               one of the 15 kinds
 * @param purpose            what it is for
 * @param matrixItem         item of art. 50 it is signed under
 * @param issuer             in whose name
 * @param title              title
 * @param draftingDepartment who drafts it
 * @param drafter            who drafted it
 * @param draftedOn          the day whose signing matrix applies
 * @param addressees         departments and districts it goes to
 * @param secrecy            grade of secrecy
 * @param urgency            degree of urgency
 * @param channel            approved channel of a classified body
 * @param bodyHash           SHA-256 of the text with its annexes, {@code null} for 机密 and above
 * @param resolutionId       resolution it is drafted from
 * @param state              where it stands
 * @param signingStep        step of the signing chain that is due or was last
 * @param submittedAt        first submission
 * @param reviewer           who accepted it
 * @param reviewedOn         when it was accepted
 * @param overQuotaConsent   reason for consent over the quota
 * @param returnReasons      why it was returned last
 * @param signedBy           who signed it last
 * @param signedOn           full date of that signature
 * @param checkedBy          who checked it
 * @param number             its number
 * @param issuedOn           day of issue
 * @param issuedAt           moment of issue
 * @param tasks              tasks it gives
 * @param signatures         signatures, void ones too
 * @param overLengthConsent  reason for consent over the length
 * @param format             elements beside the text
 * @param force              from when to when it binds
 * @param consulted          departments that were asked, and their answers
 * @param jointWith          departments that issue it too
 * @param jointSignatures    their signatures, void ones too
 * @param concerns           organizations and fields it concerns
 * @param annexes            titles of the annexes that are set behind its text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentView(UUID id, DocumentKind kind, Purpose purpose, int matrixItem, Issuer issuer, String title,
                           String draftingDepartment, String drafter, LocalDate draftedOn, List<String> addressees,
                           Clearance secrecy, Urgency urgency, String channel, String bodyHash, UUID resolutionId,
                           DocumentState state, int signingStep, Instant submittedAt, String reviewer,
                           LocalDate reviewedOn, String overQuotaConsent, String returnReasons, String signedBy,
                           LocalDate signedOn, String checkedBy, String number, LocalDate issuedOn, Instant issuedAt,
                           List<TaskView> tasks, List<SignatureView> signatures, String overLengthConsent,
                           FormatView format, ForceView force, List<ConsultedView> consulted, List<String> jointWith,
                           List<JointSignatureView> jointSignatures, Concerned concerns, List<String> annexes) {
}
