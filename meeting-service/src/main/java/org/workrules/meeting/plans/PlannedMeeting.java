package org.workrules.meeting.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.meeting.meetings.Caps;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.MeetingState;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Text;

/** An entry of the year plan of meetings (年度会议计划): planned inside the caps of its kind, held or dropped (art. 46). */
@Entity
@Table(name = "planned_meeting")
public class PlannedMeeting extends Aggregate {

    @Column(name = "year")
    private int year;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeetingKind kind;
    @Column(name = "title")
    private String title;
    @Column(name = "planned_on")
    private LocalDate plannedOn;
    @Column(name = "department")
    private String department;
    @Column(name = "people")
    private int people;
    @Column(name = "minutes")
    private int minutes;
    @Column(name = "budget_yuan")
    private long budgetYuan;
    @Column(name = "over_cap")
    private String overCap;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PlanState state;
    @Column(name = "meeting_id")
    private UUID meetingId;
    @Column(name = "drop_reason")
    private String dropReason;
    @Column(name = "planned_by")
    private String plannedBy;

    /** For Hibernate. */
    protected PlannedMeeting() {
    }

    /**
     * Plans a meeting.
     *
     * @param soFar what is planned of the kind for the year beside it
     */
    static PlannedMeeting plan(PlanMeeting request, Caps.SoFar soFar, Act act) {
        PlanRule.AHEAD.require(!request.plannedOn().isBefore(act.today()));
        Caps.require(new Caps.Asked(request.kind(), request.people(), request.minutes(), request.budgetYuan()), soFar,
                request.overCap(), act);
        PlannedMeeting entry = new PlannedMeeting();
        entry.year = request.plannedOn().getYear();
        entry.kind = request.kind();
        entry.title = request.title();
        entry.plannedOn = request.plannedOn();
        entry.department = request.department();
        entry.people = request.people();
        entry.minutes = request.minutes();
        entry.budgetYuan = request.budgetYuan();
        entry.overCap = request.overCap();
        entry.state = PlanState.PLANNED;
        entry.plannedBy = act.caller().id();
        return entry;
    }

    /** A meeting carries the entry out. */
    void hold(Meeting meeting) {
        require();
        PlanRule.MEETING_OF_THE_PLAN.require(meeting.kind() == kind && meeting.state() != MeetingState.CANCELLED
                && BusinessZone.dayOf(meeting.heldAt()).getYear() == year);
        state = PlanState.HELD;
        meetingId = meeting.id();
    }

    /** The meeting is not held. */
    void drop(DropPlan request) {
        require();
        state = PlanState.DROPPED;
        dropReason = request.reason();
    }

    private void require() {
        PlanRule.IN_ORDER.require(state == PlanState.PLANNED, Text.of("The entry is %s.", "计划当前状态为 %s。", state));
    }

    PlanView view() {
        return new PlanView(id(), year, kind, title, plannedOn, department, people, minutes, budgetYuan, overCap, state,
                meetingId, dropReason, plannedBy);
    }

    /**
     * An entry of the plan as callers see it.
     *
     * @param id         identity
     * @param year       year of the plan
     * @param kind       kind of meeting
     * @param title      what it is called
     * @param plannedOn  the day it is planned for
     * @param department who prepares it
     * @param people     how many come
     * @param minutes    how long it lasts
     * @param budgetYuan what it may cost, in yuan
     * @param overCap    why a cap is exceeded, {@code null} when none is
     * @param state      where it stands
     * @param meetingId  the meeting that carried it out, {@code null} before
     * @param dropReason why it is not held, {@code null} unless dropped
     * @param plannedBy  who planned it
     */
    public record PlanView(UUID id, int year, MeetingKind kind, String title, LocalDate plannedOn, String department, int people,
                           int minutes, long budgetYuan, String overCap, PlanState state, UUID meetingId, String dropReason,
                           String plannedBy) {
    }
}
