package org.workrules.meeting.leaves;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.MeetingState;
import org.workrules.meeting.meetings.Member;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** Leave from a meeting (请假): asked for, decided by the convener, and only then a substitute is named (art. 42). */
@Entity
@Table(name = "meeting_leave")
public class Leave extends Aggregate {

    @Column(name = "meeting_id")
    private UUID meetingId;
    @Column(name = "meeting_title")
    private String meetingTitle;
    @Column(name = "decided_by_chair")
    private String chair;
    @Column(name = "person_id")
    private String personId;
    @Column(name = "name")
    private String name;
    @Column(name = "reason")
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private LeaveState state;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "opinion")
    private String opinion;
    @Column(name = "substitute")
    private String substitute;

    /** For Hibernate. */
    protected Leave() {
    }

    /** A member asks for leave for itself, before the meeting opens. */
    static Leave request(RequestLeave request, Meeting meeting, Act act) {
        Member member = meeting.people().get(act.caller().id());
        Denied.unless(member != null && member.counted(), new Text("Only who belongs to the meeting asks for leave from it.",
                "仅会议组成人员需要请假。"));
        LeaveRule.MEETINGS_WITH_LEAVE.require(meeting.kind() != MeetingKind.SPECIAL);
        LeaveRule.BEFORE_OPENING.require(meeting.state() == MeetingState.CONVENED);
        LeaveRule.NOT_OF_THE_CHAIR.require(!meeting.chair().equals(act.caller().id()));
        Leave leave = new Leave();
        leave.meetingId = meeting.id();
        leave.meetingTitle = meeting.title();
        leave.chair = meeting.chair();
        leave.personId = act.caller().id();
        leave.name = member.name();
        leave.reason = request.reason();
        leave.state = LeaveState.REQUESTED;
        leave.requestedAt = act.now();
        return leave;
    }

    /** The convener grants or refuses it. */
    void decide(DecideLeave request, Meeting meeting, Act act) {
        Denied.unless(act.caller().id().equals(chair), Text.of("Only the convener, %s, decides on leave.", "请假须经召集人(%s)同意。", chair));
        require(LeaveState.REQUESTED);
        LeaveRule.BEFORE_OPENING.require(meeting.state() == MeetingState.CONVENED);
        state = request.granted() ? LeaveState.GRANTED : LeaveState.REFUSED;
        opinion = request.opinion();
        decidedAt = act.now();
        if (request.granted()) {
            meeting.grantLeave(personId);
        }
    }

    /** Who is on leave names a substitute; a substitute without granted leave is refused. */
    void substitute(NameSubstitute request, Meeting meeting, List<Person> register, Act act) {
        Denied.unless(act.caller().id().equals(personId) || act.caller().ofGeneralOffice(), Text.of(
                "Only %s or the general office names the substitute.", "仅请假人(%s)或办公室可以指定代替人员。", personId));
        LeaveRule.SUBSTITUTE_AFTER_CONSENT.require(state == LeaveState.GRANTED);
        LeaveRule.ONE_SUBSTITUTE.require(substitute == null);
        Person other = register.stream().filter(person -> person.personId().equals(request.personId())).findFirst().orElse(null);
        LeaveRule.SUBSTITUTE_IN_OFFICE.require(other != null && !other.personId().equals(personId));
        meeting.nameSubstitute(other.personId(), other.name(), personId);
        substitute = other.personId();
    }

    /** Who asked comes after all, as when the meeting is held on another day; a substitute does not come. */
    void withdraw(Meeting meeting, Act act) {
        Denied.unless(act.caller().id().equals(personId) || act.caller().ofGeneralOffice(), Text.of(
                "Only %s or the general office withdraws the request.", "仅请假人(%s)或办公室可以撤回请假。", personId));
        require(LeaveState.REQUESTED, LeaveState.GRANTED);
        LeaveRule.BEFORE_OPENING.require(meeting.state() == MeetingState.CONVENED);
        if (state == LeaveState.GRANTED) {
            meeting.endLeave(personId);
        }
        state = LeaveState.WITHDRAWN;
        substitute = null;
    }

    private void require(LeaveState... needed) {
        LeaveRule.DECIDED_ONCE.require(Set.of(needed).contains(state), Text.of(
                "The request is %s; this act needs %s.", "请假当前状态为 %s,此操作要求 %s。", state, Set.of(needed)));
    }

    boolean visibleTo(Caller caller) {
        return caller.id().equals(personId) || caller.id().equals(chair) || caller.ofGeneralOffice();
    }

    UUID meetingId() {
        return meetingId;
    }

    LeaveView view() {
        return new LeaveView(id(), meetingId, meetingTitle, personId, name, reason, state, requestedAt, chair, decidedAt,
                opinion, substitute);
    }

    /**
     * Leave as callers see it.
     *
     * @param id           identity
     * @param meetingId    the meeting
     * @param meetingTitle what the meeting is called
     * @param personId     who asks
     * @param name         name to show
     * @param reason       why
     * @param state        where it stands
     * @param requestedAt  when it was asked for
     * @param decidedBy    who decides: the convener
     * @param decidedAt    when it was decided, {@code null} before
     * @param opinion      what was said of it
     * @param substitute   who comes instead, {@code null} for nobody
     */
    public record LeaveView(UUID id, UUID meetingId, String meetingTitle, String personId, String name, String reason,
                            LeaveState state, Instant requestedAt, String decidedBy, Instant decidedAt, String opinion,
                            String substitute) {
    }
}
