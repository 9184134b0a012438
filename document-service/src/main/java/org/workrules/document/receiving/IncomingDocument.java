package org.workrules.document.receiving;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.workrules.document.content.ContentRule;
import org.workrules.document.documents.DocumentRule;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.document.search.SearchSource;
import org.workrules.document.search.SearchText;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/**
 * A document that reaches the government from below (来文): prepared and signed by its sender, or recorded from paper; held against
 * art. 48; registered, and handled by {@link Handling}.
 * {@link IncomingAct} has the table of states.
 */
@Entity
@Table(name = "incoming_document")
public class IncomingDocument extends IncomingRecord {

    /** For Hibernate. */
    protected IncomingDocument() {
    }

    /** A department or district prepares what it wants to send up. */
    static IncomingDocument prepare(SendUp form, Content content, Act act) {
        Denied.unless(act.caller().department() != null, new Text("Documents are sent up by departments and districts.", "上报公文由部门、区县报送。"));
        IncomingDocument document = new IncomingDocument();
        document.sender = act.caller().department();
        document.story = act.story();
        document.describe(form, content, act);
        document.enter(IncomingAct.PREPARE, IncomingState.PREPARED, null, act);
        return document;
    }

    /** The general office records what came on paper, with all that is wrong with it. */
    static IncomingDocument record(RecordPaper paper, Content content, Act act) {
        IncomingDocument document = new IncomingDocument();
        document.onPaper = true;
        document.sender = paper.sender();
        document.senderName = paper.senderName();
        document.story = act.story();
        document.describe(paper.document(), content, act);
        document.signatory = paper.signatory();
        document.principalSigned = paper.signedByPrincipal();
        if (paper.opinions() != null) {
            paper.opinions().forEach(given -> document.opine(given.department(), given.outcome(), given.text(), null, act));
        }
        document.findingIds = Examination.of(document, content.functional()).stream().map(found -> found.rule().id()).toArray(String[]::new);
        document.arrivedAt = act.now();
        document.enter(IncomingAct.RECORD, IncomingState.ARRIVED, null, act);
        return document;
    }

    private void describe(SendUp form, Content content, Act act) {
        Denied.unless(act.caller().clearance().covers(form.secrecy()), new Text(
                "A document is prepared by somebody cleared for it.", "经办人的涉密权限须覆盖公文密级。"));
        if (form.classified()) {
            ContentRule.CLASSIFIED_ATTACHMENT_ELSEWHERE.require(fileCount == 0, new Text(
                    "Versions of its files are kept here: prepare it anew, without them.", "本件已存有文件版本,请另行起草,不附文件。"));
            DocumentRule.CLASSIFIED_BODY_ELSEWHERE.require(form.body() == null);
            DocumentRule.CLASSIFIED_CHANNEL_NAMED.require(form.channel() != null && !form.channel().isBlank());
        } else {
            DocumentRule.BODY_GIVEN.require(form.body() != null && !form.body().isBlank());
        }
        kind = form.kind();
        title = form.title();
        senderNumber = form.senderNumber();
        senderType = form.senderType() != null ? form.senderType()
                : sender.startsWith(Examination.DISTRICT) ? SenderType.DISTRICT_GOVERNMENT : SenderType.CITY_DEPARTMENT;
        matters = form.matters().toArray(String[]::new);
        mainAddressees = form.mainAddressees().toArray(String[]::new);
        copies = array(form.copies());
        leader = form.leader();
        directGround = form.directGround();
        groundReference = form.groundReference();
        basis = form.basis();
        skipReason = form.skipReason();
        touched = array(form.touchedDepartments());
        subjectNames = form.subjects() == null ? new String[0] : form.subjects().stream().map(Subject::name).sorted().toArray(String[]::new);
        secrecy = form.secrecy();
        urgency = form.urgency() == null ? Urgency.NORMAL : form.urgency();
        channel = form.channel();
        bodyHash = content.bodyHash();
        search = search == null ? new SearchText(id(), SearchSource.INCOMING) : search;
        search.says(form.body());
        hiddenRequests = HiddenRequests.in(kind, title, form.body()).toArray(String[]::new);
        findingIds = new String[0];
        asked = Examination.needed(this, content.functional()).toArray(String[]::new);
    }

    private static String[] array(List<String> codes) {
        return codes == null ? new String[0] : codes.stream().distinct().toArray(String[]::new);
    }

    /** What the rules say of it as it stands, if its principal signed it now; opinions still missing are named. */
    List<FindingView> examine(Map<Subject, String> functional) {
        boolean signed = principalSigned;
        principalSigned = true;
        List<FindingView> found = Examination.of(this, functional).stream().map(Finding::view).toList();
        principalSigned = signed;
        return found;
    }

    /** The sender changes it; where text or matters change, opinions are asked anew. */
    void change(SendUp form, Content content, Act act) {
        ofSender(act);
        IncomingAct.CHANGE.require(state);
        boolean again = !Objects.equals(bodyHash, content.bodyHash()) || !List.of(matters).equals(form.matters());
        describe(form, content, act);
        rework(IncomingAct.CHANGE, again, null, act);
    }

    /**
     * The sender changed something: nobody has signed it as it is now.
     *
     * @param again whether opinions are asked anew, because what they are about changed
     */
    void rework(IncomingAct what, boolean again, String remark, Act act) {
        if (again) {
            opinions.clear();
        }
        principalSigned = false;
        signatory = null;
        findingIds = new String[0];
        enter(what, IncomingState.PREPARED, remark, act);
    }

    /** A department whose opinion it needs gives it; given again, the later one counts. */
    void opine(GiveOpinion opinion, Act act) {
        visible(act);
        String department = act.caller().department();
        Denied.unless(department != null && List.of(asked).contains(department), new Text(
                "Only a department whose opinion is asked gives one.", "只有被征求意见的部门才可提出意见。"));
        IncomingAct.OPINE.require(state);
        IncomingRule.DISAGREEMENT_WITH_REASON.require(opinion.outcome() == OpinionOutcome.AGREED
                || opinion.text() != null && !opinion.text().isBlank());
        opine(department, opinion.outcome(), opinion.text(), act.caller().id(), act);
        enter(IncomingAct.OPINE, IncomingState.PREPARED, opinion.outcome().name(), act);
    }

    private void opine(String department, OpinionOutcome outcome, String text, String by, Act act) {
        Opinion given = opinions.stream().filter(known -> known.department().equals(department)).findFirst().orElseGet(() -> {
            Opinion first = new Opinion(this, department);
            opinions.add(first);
            return first;
        });
        given.saying(outcome, text, by, act.now());
    }

    /** The principal of the sender signs, and it is sent; refused under the first rule of art. 48 that it breaks. */
    void sign(SigningUp facts, Act act) {
        ofSender(act);
        IncomingAct.SIGN.require(state);
        signatory = act.caller().name();
        principalSigned = isPrincipal(facts.leadership(), act);
        List<Finding> findings = Examination.of(this, facts.functional());
        if (!findings.isEmpty()) {
            throw findings.get(0).rule().broken(findings.get(0).detail());
        }
        arrivedAt = act.now();
        enter(IncomingAct.SIGN, IncomingState.ARRIVED, null, act);
    }

    /** The head in office by the leadership's register, or whoever acts for the head; without one there, the holder of the office. */
    private boolean isPrincipal(Leadership leadership, Act act) {
        Office principal = sender.startsWith(Examination.DISTRICT) ? Office.DISTRICT_HEAD : Office.DEPARTMENT_HEAD;
        List<String> heads = leadership.leaders().stream().filter(person -> person.holds(principal) && sender.equals(person.department()))
                .map(person -> leadership.actingFor(person.personId(), act.now()).map(acting -> acting.personId()).orElse(person.personId()))
                .toList();
        return heads.isEmpty() ? act.caller().holds(principal) : heads.contains(act.caller().id());
    }

    /** The general office returns it with reasons. */
    void giveBack(String reasons, Act act) {
        visible(act);
        IncomingAct.RETURN.require(state);
        IncomingRule.RETURNED_WITH_REASONS.require(findingIds.length > 0 || reasons != null && !reasons.isBlank());
        returnReasons = (reasons == null ? "" : reasons) + (findingIds.length == 0 ? "" : "[" + String.join(", ", findingIds) + "]");
        enter(IncomingAct.RETURN, IncomingState.RETURNED, returnReasons, act);
    }

    /** The general office registers it, and it gets its receiving number. */
    void register(RegisterIncoming request, DocumentNumber next, Act act) {
        visible(act);
        IncomingAct.REGISTER.require(state);
        IncomingRule.DEFECTIVE_IS_RETURNED.require(findingIds.length == 0, Text.of("It breaks %s.", "不符合:%s。", List.of(findingIds)));
        IncomingRule.HIDDEN_REQUEST_LOOKED_AT.require(hiddenRequests.length == 0
                || request.flagRemark() != null && !request.flagRemark().isBlank(), Text.of("It says %s.", "文中有:%s。", List.of(hiddenRequests)));
        number = next.text();
        enter(IncomingAct.REGISTER, IncomingState.REGISTERED, request.flagRemark(), act);
    }

    /** The sender takes it back before it is registered. */
    void withdraw(String reason, Act act) {
        ofSender(act);
        IncomingAct.WITHDRAW.require(state);
        enter(IncomingAct.WITHDRAW, IncomingState.WITHDRAWN, reason, act);
    }

    void enter(IncomingAct what, IncomingState next, String remark, Act act) {
        entries.add(new IncomingEntry(this, what, state, next, remark, act));
        state = next;
        waitingSince = act.now();
        searchable();
        if (story != null) {
            act.inStory(story);
        }
    }

    /** Records what was done aside from its way: it stays where it is, and has waited as long as before. */
    void enterAside(IncomingAct what, String remark, Act act) {
        Instant waiting = waitingSince;
        enter(what, state, remark, act);
        waitingSince = waiting;
    }

    void visible(Act act) {
        if (!isVisibleTo(act.caller())) {
            throw new NotFound("IncomingDocument", id());
        }
    }

    private void ofSender(Act act) {
        visible(act);
        Denied.unless(act.caller().worksIn(sender), Text.of("Only the sender, %s, does this.", "此事只能由报送单位 %s 办理。", sender));
    }

    /** Whether it lies as it came on paper; one that was returned and that its sender signed here does not. */
    boolean isAsOnPaper() {
        return onPaper && state == IncomingState.ARRIVED && entries.stream().noneMatch(entry -> entry.is(IncomingAct.SIGN));
    }

    /** Whether it asks for a decision. */
    boolean isRequest() {
        return kind == DocumentKind.REQUEST;
    }
}
