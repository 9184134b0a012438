package org.workrules.document.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.platform.identity.Clearance;

/**
 * An incoming document as the API shows it; its text is at {@code /body}.
 *
 * @param id                 the document
 * @param kind               its kind
 * @param title              title
 * @param sender             code of the sender
 * @param senderName         its name, for what came on paper
 * @param senderType         what the sender is
 * @param senderNumber       number the sender gave it
 * @param onPaper            whether the office recorded it from paper
 * @param matters            what it asks for or reports
 * @param mainAddressees     main addressees
 * @param copies             who gets a copy
 * @param leader             leader it goes to in person
 * @param directGround       why
 * @param groundReference    what proves it
 * @param basis              why the government decides
 * @param skipReason         why a level was skipped
 * @param touchedDepartments other departments it touches
 * @param subjects           what functional departments look at
 * @param opinionsOwed       departments whose opinion is still missing
 * @param secrecy            grade of secrecy
 * @param urgency            degree of urgency
 * @param channel            approved channel
 * @param bodyHash           SHA-256 of the text
 * @param hiddenRequests     phrases of a report that sound like a request
 * @param findings           ids of the rules that it broke when the office recorded it
 * @param signatory          who signed it
 * @param state              where it stands
 * @param arrivedAt          when it arrived
 * @param returnReasons      why it was returned last
 * @param number             receiving number (收文号)
 * @param proposal           how the office proposed to handle it
 * @param proposedLeader     before whom it was put
 * @param instruction        the leader's instruction
 * @param instructedBy       who gave it
 * @param handlers           departments that handle it
 * @param dueAt              end of the limit
 * @param overdue            whether the limit passed
 * @param urged              how often it was urged
 * @param result             what came of it
 * @param lateReason         why that was late
 * @param answer             what the sender was told
 * @param answerDocumentId   the document that answers it
 * @param opinions           opinions of departments
 * @param files              scanned text, attachments and evidence that belong to it now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncomingView(
        UUID id,
        DocumentKind kind,
        String title,
        String sender,
        String senderName,
        SenderType senderType,
        String senderNumber,
        boolean onPaper,
        List<String> matters,
        List<String> mainAddressees,
        List<String> copies,
        String leader,
        DirectGround directGround,
        String groundReference,
        DecisionBasis basis,
        String skipReason,
        List<String> touchedDepartments,
        List<Subject> subjects,
        List<String> opinionsOwed,
        Clearance secrecy,
        Urgency urgency,
        String channel,
        String bodyHash,
        List<String> hiddenRequests,
        List<String> findings,
        String signatory,
        IncomingState state,
        Instant arrivedAt,
        String returnReasons,
        String number,
        String proposal,
        String proposedLeader,
        String instruction,
        String instructedBy,
        List<String> handlers,
        Instant dueAt,
        boolean overdue,
        int urged,
        String result,
        String lateReason,
        String answer,
        UUID answerDocumentId,
        List<OpinionView> opinions,
        List<IncomingFileView> files) {
}
