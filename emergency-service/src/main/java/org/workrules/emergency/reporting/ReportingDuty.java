package org.workrules.emergency.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Rule;

/**
 * What one department owes on one incident (报送责任, art. 57): the first word by telephone when it is larger or graver,
 * and a written report. The limits are those in force when the department knew. A breach is raised once, whichever limit
 * is passed first.
 */
@Entity
@Table(name = "reporting_duty")
public class ReportingDuty extends Aggregate {

    /** Kind of the deadline for the first word. */
    public static final String TELEPHONE_CLOCK = "duty.telephone";
    /** Kind of the deadline for the written report. */
    public static final String WRITTEN_CLOCK = "duty.written";

    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "incident_title")
    private String incidentTitle;
    @Column(name = "department")
    private String department;
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    private DutyGround ground;
    @Column(name = "known_at")
    private Instant knownAt;
    @Column(name = "telephone_due_at")
    private Instant telephoneDueAt;
    @Column(name = "written_due_at")
    private Instant writtenDueAt;
    @Column(name = "telephoned_at")
    private Instant telephonedAt;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "breached")
    private BreachKind breached;
    @Column(name = "ended_at")
    private Instant endedAt;

    /** For Hibernate. */
    protected ReportingDuty() {
    }

    /**
     * A department knows, or must be taken to know. Its clocks do not run before {@link #watch}.
     *
     * @param concern the incident and the department
     * @param grade   the grade its limits follow
     * @param knownAt when the department knew
     */
    public static ReportingDuty of(Breach.Concern concern, Grade grade, Instant knownAt, DutyGround ground, Act act) {
        ReportingDuty duty = new ReportingDuty();
        duty.incidentId = concern.incidentId();
        duty.incidentTitle = concern.incidentTitle();
        duty.department = concern.department();
        duty.grade = grade;
        duty.ground = ground;
        duty.knownSince(knownAt, act);
        return act.add(duty);
    }

    private void knownSince(Instant since, Act act) {
        knownAt = since;
        telephoneDueAt = grade.largerOrAbove()
                ? ReportingRule.dueAt(act.policy(ReportingRule.TELEPHONE_LIMIT, grade.name(), since), since) : null;
        writtenDueAt = ReportingRule.dueAt(act.policy(ReportingRule.WRITTEN_LIMIT, grade.name(), since), since);
    }

    /** Lets the clocks run for what is still owed. */
    public void watch(Act act) {
        if (telephoneDueAt != null && telephonedAt == null) {
            act.startClock(this, TELEPHONE_CLOCK, ReportingRule.TELEPHONE_LIMIT,
                    act.policy(ReportingRule.TELEPHONE_LIMIT, grade.name(), knownAt), incidentTitle, department, knownAt);
        }
        if (writtenAt == null) {
            act.startClock(this, WRITTEN_CLOCK, ReportingRule.WRITTEN_LIMIT,
                    act.policy(ReportingRule.WRITTEN_LIMIT, grade.name(), knownAt), incidentTitle, department, knownAt);
        }
    }

    /**
     * A report of this department came. A written one is a first word too.
     *
     * @param knew when the department knew, by its own word; earlier than assumed counts, later does not
     * @param at   when the report came
     */
    public void reported(Channel channel, Instant knew, Instant at, Act act) {
        if (telephonedAt == null && writtenAt == null && knew != null && knew.isBefore(knownAt)) {
            knownSince(knew, act);
        }
        if (telephonedAt == null) {
            telephonedAt = at;
            act.stopClock(this, TELEPHONE_CLOCK);
            lateAfter(telephoneDueAt, ReportingRule.TELEPHONE_LIMIT, at, act);
        }
        if (channel == Channel.WRITTEN && writtenAt == null) {
            writtenAt = at;
            act.stopClock(this, WRITTEN_CLOCK);
            lateAfter(writtenDueAt, ReportingRule.WRITTEN_LIMIT, at, act);
        }
    }

    private void lateAfter(Instant dueAt, Rule rule, Instant at, Act act) {
        if (dueAt != null && at.isAfter(dueAt)) {
            Duration late = Duration.between(dueAt, at);
            breach(BreachKind.LATE, rule, dueAt, at, String.format("迟报:知悉时间 %s,应于 %s 前报告,实际 %s 报告,超时%d分%d秒",
                    Breach.moment(knownAt), Breach.moment(dueAt), Breach.moment(at), late.toMinutes(), late.toSecondsPart()), act);
        }
    }

    /** The limit for the first word passed without one. */
    public void telephoneMissed(Act act) {
        if (telephonedAt == null) {
            missed(ReportingRule.TELEPHONE_LIMIT, telephoneDueAt, "电话报告", act);
        }
    }

    /** The limit for the written report passed without one. */
    public void writtenMissed(Act act) {
        if (writtenAt == null) {
            missed(ReportingRule.WRITTEN_LIMIT, writtenDueAt, "书面报告", act);
        }
    }

    private void missed(Rule rule, Instant dueAt, String what, Act act) {
        if (endedAt == null) {
            breach(BreachKind.MISSED, rule, dueAt, null, String.format("漏报:应于 %s 前完成%s,逾期未报",
                    Breach.moment(dueAt), what), act);
        }
    }

    private void breach(BreachKind kind, Rule rule, Instant dueAt, Instant at, String detail, Act act) {
        if (breached == null) {
            breached = kind;
            Breach.ofLimit(concern(), kind, Obligation.REPORT, rule, dueAt, at, detail, act);
        }
    }

    /** The incident turned out to be another that is recorded too; what is owed is owed there. */
    public void moveTo(UUID incident, String title) {
        incidentId = incident;
        incidentTitle = title;
    }

    /** The same department's duty on what turned out to be the same event: what was reported there was reported here. */
    public void absorb(ReportingDuty other, Act act) {
        telephonedAt = telephonedAt == null ? other.telephonedAt : telephonedAt;
        writtenAt = writtenAt == null ? other.writtenAt : writtenAt;
        breached = breached == null ? other.breached : breached;
        if (telephonedAt != null) {
            act.stopClock(this, TELEPHONE_CLOCK);
        }
        if (writtenAt != null) {
            act.stopClock(this, WRITTEN_CLOCK);
        }
        other.endedAt = act.now();
        act.stopClock(other, TELEPHONE_CLOCK);
        act.stopClock(other, WRITTEN_CLOCK);
    }

    /** Who owes. */
    public String department() {
        return department;
    }

    /** The incident it is owed on. */
    public UUID incidentId() {
        return incidentId;
    }

    /** Title of the incident. */
    public String incidentTitle() {
        return incidentTitle;
    }

    /** When the department knew. */
    public Instant knownAt() {
        return knownAt;
    }

    /** By when the written report is due. */
    public Instant writtenDueAt() {
        return writtenDueAt;
    }

    /** When the written report came, {@code null} until then. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** The breach raised on this duty, {@code null} for none. */
    public BreachKind breached() {
        return breached;
    }

    DutyView view() {
        return new DutyView(department, ground, grade, knownAt, telephoneDueAt, telephonedAt, writtenDueAt, writtenAt, breached);
    }

    private Breach.Concern concern() {
        return new Breach.Concern(incidentId, incidentTitle, department);
    }
}
