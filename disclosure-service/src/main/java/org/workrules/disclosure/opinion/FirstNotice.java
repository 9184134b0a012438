package org.workrules.disclosure.opinion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.workrules.disclosure.channels.Channel;
import org.workrules.disclosure.channels.Dispatch;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/**
 * The first authoritative notice to the public about a larger incident (art. 22): drafted by one person, approved and
 * issued by another within the limit; missed, it is still owed and will be marked late. A press conference has a limit
 * of its own.
 */
@Entity
@Table(name = "first_notice")
public class FirstNotice extends Aggregate {

    /** The clock that ends when the notice is issued. */
    public static final String CLOCK = "opinion.first-notice";
    /** The clock that ends with a press conference. */
    public static final String CONFERENCE_CLOCK = "opinion.press-conference";

    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "title")
    private String title;
    @Column(name = "category")
    private String category;
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Column(name = "department")
    private String department;
    @Column(name = "owed_since")
    private Instant owedSince;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NoticeState state;
    @Column(name = "missed_at")
    private Instant missedAt;
    @Embedded
    private Draft draft;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "return_reason")
    private String returnReason;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @Column(name = "issued_by")
    private String issuedBy;
    @Column(name = "issued_by_name")
    private String issuedByName;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "late")
    private boolean late;
    @Column(name = "late_reason")
    private String lateReason;
    @Column(name = "conference_at")
    private Instant conferenceAt;
    @Column(name = "conference_late_reason")
    private String conferenceLateReason;
    @Column(name = "conference_missed_at")
    private Instant conferenceMissedAt;
    @Formula("(select max(d.due_at) from deadline d where d.aggregate_id = id and d.kind = '" + CLOCK + "')")
    private Instant dueAt;
    @Formula("(select max(d.due_at) from deadline d where d.aggregate_id = id and d.kind = '" + CONFERENCE_CLOCK + "')")
    private Instant conferenceDueAt;
    @ElementCollection
    @CollectionTable(name = "first_notice_dispatch", joinColumns = @JoinColumn(name = "first_notice_id"))
    @OrderBy("at")
    private Set<Dispatch> dispatches = new LinkedHashSet<>();

    /** For Hibernate. */
    protected FirstNotice() {
    }

    /** A larger incident calls for a first notice; both clocks run from the moment the government knew. */
    static FirstNotice open(KnownIncident incident, Instant since, Act act) {
        FirstNotice notice = new FirstNotice();
        notice.incidentId = incident.id();
        notice.title = incident.title();
        notice.category = incident.category();
        notice.grade = incident.grade();
        notice.department = incident.department();
        notice.owedSince = since;
        notice.state = NoticeState.OWED;
        notice.start(CLOCK, NoticeRule.WITHIN_LIMIT, act);
        notice.start(CONFERENCE_CLOCK, NoticeRule.CONFERENCE_WITHIN_LIMIT, act);
        return notice;
    }

    private void start(String clock, NoticeRule rule, Act act) {
        Policy limit = act.policy(rule, grade.name(), owedSince);
        act.startClock(this, clock, rule, limit, title, null, owedSince);
    }

    /** The incident is of another grade now; what is owed stays owed. */
    void regrade(Grade to) {
        grade = to;
    }

    /** Writes or rewrites the draft. */
    void draft(DraftRequest request, Act act) {
        NoticeDuty.drafts(act.caller());
        unissued();
        draft = Draft.of(request, act);
        state = NoticeState.DRAFTED;
    }

    /** A second person sends the draft back. */
    void sendBack(ReturnRequest request, Act act) {
        NoticeDuty.issues(act.caller());
        drafted();
        byAnother(act);
        returnedBy = act.caller().id();
        returnReason = request.reason().strip();
        returnedAt = act.now();
        state = NoticeState.OWED;
    }

    /** A second person approves the draft, and the public reads it from now on. */
    void issue(IssueRequest request, Act act) {
        NoticeDuty.issues(act.caller());
        drafted();
        byAnother(act);
        boolean tooLate = missedAt != null || passed(dueAt, act.now());
        NoticeRule.WITHIN_LIMIT.require(!tooLate || said(request.lateReason()));
        late = tooLate;
        lateReason = tooLate ? request.lateReason().strip() : null;
        issuedBy = act.caller().id();
        issuedByName = act.caller().name();
        issuedAt = act.now();
        state = NoticeState.ISSUED;
        dispatches.add(new Dispatch(Channel.WEBSITE, issuedAt, "/public/notices/" + id(), issuedBy));
        act.stopClock(this, CLOCK);
        act.emit(this, new FirstNoticeIssued(id(), incidentId, draft.headline(), dueAt, issuedAt));
    }

    /**
     * Records where else the government spoke (art. 23). A press conference ends its clock and is judged by when it was
     * held, also where it is recorded later.
     */
    void dispatch(NoticeDispatchRequest request, Act act) {
        NoticeDuty.drafts(act.caller());
        boolean conference = request.channel() == Channel.PRESS_CONFERENCE;
        NoticeRule.LIFE.require(conference || state == NoticeState.ISSUED, new Text(
                "Nothing was issued that could go out.", "尚未发布,无可登记的发出记录。"));
        Dispatch dispatch = Dispatch.recorded(request.channel(), request.at(), request.reference().strip(), act.caller().id(),
                conference ? owedSince : issuedAt, act.now());
        if (conference && conferenceAt == null) {
            boolean tooLate = passed(conferenceMissedAt == null ? conferenceDueAt : conferenceMissedAt, request.at());
            NoticeRule.CONFERENCE_WITHIN_LIMIT.require(!tooLate || said(request.lateReason()));
            conferenceAt = request.at();
            conferenceLateReason = tooLate ? request.lateReason().strip() : null;
            conferenceMissedAt = tooLate ? conferenceMissedAt : null;
            act.stopClock(this, CONFERENCE_CLOCK);
        }
        dispatches.add(dispatch);
    }

    /** The limit passed without a notice (art. 22). */
    void missed(Instant limit, Act act) {
        missedAt = limit;
        act.emit(this, new FirstNoticeMissed(id(), incidentId, title, limit));
    }

    /** The limit passed without a press conference. */
    void conferenceMissed(Instant limit) {
        conferenceMissedAt = limit;
    }

    private void unissued() {
        NoticeRule.LIFE.require(state != NoticeState.ISSUED, new Text(
                "The notice was issued already.", "首次信息已经发布。"));
    }

    private void drafted() {
        NoticeRule.LIFE.require(state == NoticeState.DRAFTED, new Text(
                "There is no draft that waits for approval.", "没有待审定的首次信息。"));
    }

    private void byAnother(Act act) {
        NoticeRule.APPROVED_BY_ANOTHER.require(!draft.draftedBy().equals(act.caller().id()), Text.of(
                "%s drafted it.", "起草人为%s。", draft.draftedByName()));
    }

    private static boolean passed(Instant limit, Instant done) {
        return limit != null && done.isAfter(limit);
    }

    private static boolean said(String reason) {
        return reason != null && !reason.isBlank();
    }

    /** Where it stands. */
    public NoticeState state() {
        return state;
    }

    /** Who drafted what waits for approval, {@code null} when nobody did. */
    public String draftedBy() {
        return draft == null ? null : draft.draftedBy();
    }

    String department() {
        return department;
    }

    Set<Dispatch> dispatches() {
        return dispatches;
    }

    /** For lists. */
    public NoticeSummary summary() {
        return new NoticeSummary(id(), incidentId, title, category, grade, department, state, owedSince, dueAt, missedAt,
                issuedAt, late, conferenceDueAt, conferenceMissedAt, conferenceAt);
    }

    /** With everything that was done; its dispatches must be fetched. */
    NoticeView view() {
        return new NoticeView(summary(), draft, returnedBy, returnReason, returnedAt, issuedBy, issuedByName, lateReason,
                conferenceLateReason, List.copyOf(dispatches));
    }
}
