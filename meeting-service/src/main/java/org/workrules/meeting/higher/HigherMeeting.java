package org.workrules.meeting.higher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/** A national or provincial meeting to be held here (全国、全省性会议): reported, consented to, and only then replied to (art. 45). */
@Entity
@Table(name = "higher_meeting")
public class HigherMeeting extends Aggregate {

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private HigherLevel level;
    @Column(name = "organizer")
    private String organizer;
    @Column(name = "title")
    private String title;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "until_day")
    private LocalDate until;
    @Column(name = "people")
    private int people;
    @Column(name = "budget_yuan")
    private long budgetYuan;
    @Column(name = "tasks")
    private String tasks;
    @Column(name = "department")
    private String department;
    @Column(name = "reported_by")
    private String reportedBy;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HigherState state;
    @Column(name = "consented")
    private Boolean consented;
    @Column(name = "opinion")
    private String opinion;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "reply")
    private String reply;
    @Column(name = "replied_at")
    private Instant repliedAt;

    /** For Hibernate. */
    protected HigherMeeting() {
    }

    /** The department that was asked reports it to the government. */
    static HigherMeeting report(ReportHigherMeeting request, Act act) {
        HigherRule.AHEAD.require(request.from().isAfter(act.today()) && !request.until().isBefore(request.from()));
        HigherMeeting meeting = new HigherMeeting();
        meeting.level = request.level();
        meeting.organizer = request.organizer();
        meeting.title = request.title();
        meeting.from = request.from();
        meeting.until = request.until();
        meeting.people = request.people();
        meeting.budgetYuan = request.budgetYuan();
        meeting.tasks = request.tasks();
        meeting.department = act.caller().department();
        meeting.reportedBy = act.caller().id();
        meeting.reportedAt = act.now();
        meeting.state = HigherState.REPORTED;
        return meeting;
    }

    /** The mayor decides for the government. */
    void decide(DecideHigherMeeting request, Act act) {
        HigherRule.DECIDED_ONCE.require(state == HigherState.REPORTED, Text.of("The report is %s.", "报告当前状态为 %s。", state));
        HigherRule.REFUSED_WITH_REASON.require(request.consented() || request.opinion() != null && !request.opinion().isBlank());
        state = request.consented() ? HigherState.CONSENTED : HigherState.DECLINED;
        consented = request.consented();
        opinion = request.opinion();
        decidedBy = act.caller().id();
    }

    /** The department replies to the organizer as was decided. */
    void reply(ReplyToOrganizer request, Act act) {
        Denied.unless(act.caller().worksIn(department), Text.of("Only %s, which reported the meeting, replies.", "仅报告部门(%s)可以答复。", department));
        HigherRule.REPLY_AFTER_CONSENT.require(state == HigherState.CONSENTED || state == HigherState.DECLINED,
                Text.of("The report is %s.", "报告当前状态为 %s。", state));
        HigherRule.REPLY_AS_DECIDED.require(request.accepted() == consented);
        state = HigherState.REPLIED;
        reply = request.text();
        repliedAt = act.now();
    }

    boolean visibleTo(Caller caller) {
        return caller.atTheTable() || caller.worksIn(department);
    }

    HigherView view() {
        return new HigherView(id(), level, organizer, title, from, until, people, budgetYuan, tasks, department, reportedBy,
                reportedAt, state, consented, opinion, decidedBy, reply, repliedAt);
    }

    /**
     * A reported meeting as callers see it.
     *
     * @param id         identity
     * @param level      NATIONAL or PROVINCIAL
     * @param organizer  who organizes it
     * @param title      what it is called
     * @param from       first day
     * @param until      last day
     * @param people     how many come
     * @param budgetYuan what it costs the city, in yuan
     * @param tasks      what the city is asked to do
     * @param department who reported it
     * @param reportedBy the person
     * @param reportedAt when
     * @param state      where it stands
     * @param consented  whether the government consented, {@code null} before
     * @param opinion    what was said of it
     * @param decidedBy  who decided, {@code null} before
     * @param reply      what was replied, {@code null} before
     * @param repliedAt  when, {@code null} before
     */
    public record HigherView(UUID id, HigherLevel level, String organizer, String title, LocalDate from, LocalDate until,
                             int people, long budgetYuan, String tasks, String department, String reportedBy,
                             Instant reportedAt, HigherState state, Boolean consented, String opinion, String decidedBy,
                             String reply, Instant repliedAt) {
    }
}
