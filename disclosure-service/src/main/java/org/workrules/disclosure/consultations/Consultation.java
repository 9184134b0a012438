package org.workrules.disclosure.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.blobs.Blobs;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * A consultation of the public on a draft (公开征求意见): opened by the request of a dossier, closed by the clock, concluded by the
 * department that proposes the decision when every opinion has its disposition.
 *
 * <table>
 * <caption>From, act, to, who</caption>
 * <tr><th>from</th><th>act</th><th>to</th><th>who</th></tr>
 * <tr><td>-</td><td>request of the dossier</td><td>OPEN</td><td>event</td></tr>
 * <tr><td>OPEN</td><td>comment</td><td>same</td><td>anybody</td></tr>
 * <tr><td>OPEN</td><td>end of its time</td><td>CLOSED</td><td>the clock</td></tr>
 * <tr><td>OPEN, CLOSED</td><td>disposition of an opinion</td><td>same</td><td>the department</td></tr>
 * <tr><td>CLOSED</td><td>conclude</td><td>CONCLUDED</td><td>head of the department</td></tr>
 * <tr><td>OPEN, CLOSED</td><td>the draft changed or was given up</td><td>WITHDRAWN</td><td>event</td></tr>
 * </table>
 */
@Entity
@Table(name = "consultation")
public class Consultation extends Aggregate {

    /** The end of the time to comment. */
    static final String CLOCK = "consultation.closing";

    @Column(name = "dossier_id")
    private UUID dossierId;
    @Column(name = "kind")
    private String kind;
    @Column(name = "major_decision")
    private boolean majorDecision;
    @Column(name = "title")
    private String title;
    @Column(name = "department")
    private String department;
    @Column(name = "draft_hash")
    private String draftHash;
    @Column(name = "basis_hash")
    private String basisHash;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "shorter_reason")
    private String shorterReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ConsultationState state;
    @Column(name = "opinions")
    private Long opinions;
    @Column(name = "adopted")
    private Long adopted;
    @Column(name = "summary")
    private String summary;
    @Column(name = "concluded_at")
    private Instant concludedAt;
    @Column(name = "concluded_by")
    private String concludedBy;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;
    @Column(name = "contacts_until")
    private Instant contactsUntil;
    @Column(name = "contacts_erased_at")
    private Instant contactsErasedAt;
    @Column(name = "contacts_erased")
    private long contactsErased;
    @Column(name = "story")
    private String story;

    /** For Hibernate. */
    protected Consultation() {
    }

    /** The draft is published for comment; its texts lie in the store of files. */
    static Consultation open(RequestedConsultation request, Act act) {
        Consultation consultation = new Consultation();
        consultation.identify(request.consultationId());
        consultation.dossierId = request.dossierId();
        consultation.kind = request.kind();
        consultation.majorDecision = request.majorDecision();
        consultation.title = request.title();
        consultation.department = request.department();
        consultation.draftHash = request.draftHash();
        consultation.basisHash = request.basisHash();
        consultation.openedAt = act.now();
        consultation.closesAt = BusinessZone.endOf(act.today().plusDays(request.days()));
        consultation.shorterReason = request.shorterReason();
        consultation.state = ConsultationState.OPEN;
        consultation.story = act.story();
        act.startClockUntil(consultation, CLOCK, ConsultationRule.OPEN_FOR_COMMENT, consultation.closesAt, consultation.title,
                consultation.department);
        act.emit(consultation, new ConsultationOpened(consultation.id(), consultation.dossierId, consultation.department,
                consultation.openedAt, consultation.closesAt));
        return consultation;
    }

    /** Refuses an opinion outside the time to comment. */
    void takesComments(Instant at) {
        ConsultationRule.OPEN_FOR_COMMENT.require(state == ConsultationState.OPEN && at.isBefore(closesAt), Text.of(
                "It is %s; the time ended at %s.", "当前状态为 %s,截止时间为 %s。", state, closesAt.atZone(BusinessZone.ID).toLocalDateTime()));
    }

    /** Refuses to answer opinions when the consultation is over, and whoever does not answer for the draft. */
    void takesDispositions(Caller caller) {
        visible(caller);
        Denied.unless(caller.worksIn(department), Text.of("Only %s, which asked, answers.", "意见由征求意见部门 %s 处理。", department));
        ConsultationRule.LIFE.require(state == ConsultationState.OPEN || state == ConsultationState.CLOSED, is());
    }

    /** The time to comment is over. */
    void close(Act act) {
        if (state == ConsultationState.OPEN) {
            state = ConsultationState.CLOSED;
            carryOn(act);
        }
    }

    /** The head of the department tells the public what became of the opinions. */
    void conclude(ConcludeConsultation request, Tally tally, Act act) {
        visible(act.caller());
        Denied.unless(act.caller().worksIn(department), Text.of("Only %s, which asked, does this.", "此事只能由征求意见部门 %s 办理。", department));
        ConsultationRule.LIFE.require(state == ConsultationState.CLOSED, is());
        ConsultationRule.EVERY_OPINION_ANSWERED.require(tally.answered() == tally.opinions(), Text.of(
                "%d of %d have no disposition.", "共%2$d条意见,尚有%1$d条未处理。", tally.opinions() - tally.answered(), tally.opinions()));
        state = ConsultationState.CONCLUDED;
        opinions = tally.opinions();
        adopted = tally.adopted();
        summary = request.summary();
        concludedAt = act.now();
        concludedBy = act.caller().id();
        keepContacts(act);
        carryOn(act);
        act.emit(this, new ConsultationConcluded(id(), dossierId, department, opinions, adopted,
                Blobs.hash(summary.getBytes(StandardCharsets.UTF_8)), concludedAt));
    }

    /** The draft was changed or given up; one that is concluded stays so. */
    void withdraw(String reason, Act act) {
        if (state == ConsultationState.OPEN || state == ConsultationState.CLOSED) {
            state = ConsultationState.WITHDRAWN;
            withdrawnReason = reason;
            act.stopClock(this, CLOCK);
            keepContacts(act);
            carryOn(act);
        }
    }

    /** It is over: from today the time runs in which those who answered may still ask back. */
    private void keepContacts(Act act) {
        contactsUntil = BusinessZone.endOf(act.today().plusDays(act.policy(ConsultationRule.CONTACTS_KEPT, Policy.ANY).count()));
    }

    /** Refuses to erase names and contacts while they may be needed. */
    void losesContacts(Act act) {
        ConsultationRule.CONTACTS_KEPT.require(contactsUntil != null && !act.now().isBefore(contactsUntil), contactsUntil == null ? is()
                : Text.of("They are kept until %s.", "保存至 %s。", contactsUntil.atZone(BusinessZone.ID).toLocalDateTime()));
    }

    /**
     * Names and contacts of some opinions are gone.
     *
     * @param opinions how many opinions had one
     * @param all      whether none is left
     */
    void lostContacts(long opinions, boolean all, Act act) {
        contactsErased += opinions;
        contactsErasedAt = all ? act.now() : null;
        act.remark("contacts erased: " + opinions);
        carryOn(act);
    }

    private void carryOn(Act act) {
        if (story != null) {
            act.inStory(story);
        }
    }

    private Text is() {
        return Text.of("It is %s.", "当前状态为 %s。", state);
    }

    /** Refuses whoever may not know of the opinions behind it. */
    void visible(Caller caller) {
        if (!isVisibleTo(caller)) {
            throw NotFound.hidden("Consultation", id());
        }
    }

    /** Whether a caller may read the opinions: the department that asked, the table, the legal office, who assesses (art. 35). */
    boolean isVisibleTo(Caller caller) {
        return caller.worksIn(department) || seesAll(caller);
    }

    static boolean seesAll(Caller caller) {
        return caller.atTheTable() || caller.holds(Office.LEGAL_OFFICE, Office.SUPERVISION_BUREAU);
    }

    String department() {
        return department;
    }

    String title() {
        return title;
    }

    Instant closesAt() {
        return closesAt;
    }

    ConsultationState state() {
        return state;
    }

    String draftHash() {
        return draftHash;
    }

    String basisHash() {
        return basisHash;
    }

    ConsultationView view() {
        return new ConsultationView(id(), dossierId, kind, majorDecision, title, department, openedAt, closesAt, shorterReason, state,
                opinions, adopted, summary, concludedAt, concludedBy, withdrawnReason, contactsUntil, contactsErasedAt);
    }

    PublicConsultation forThePublic() {
        return new PublicConsultation(id(), kind, majorDecision, title, department, openedAt, closesAt, shorterReason, state, opinions,
                adopted, summary, concludedAt, withdrawnReason);
    }
}
