package org.workrules.emergency.incidents;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.ListIndexBase;
import org.workrules.emergency.escalation.ConsentRequest;
import org.workrules.emergency.escalation.EscalatedIncident;
import org.workrules.emergency.escalation.Escalation;
import org.workrules.emergency.escalation.ProvinceReportRequest;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.grading.GradeTable;
import org.workrules.emergency.grading.GradingRule;
import org.workrules.emergency.grading.StatedGrade;
import org.workrules.emergency.reporting.Breach;
import org.workrules.emergency.reporting.Channel;
import org.workrules.emergency.reporting.DutyGround;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.emergency.reporting.ReportingRule;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/**
 * An emergency (突发事件) and all that was reported of it, by whichever departments. Graded by the gravest figures that
 * any department's latest report states; larger and graver ones go to the province (articles 56 and 57).
 */
@Entity
@Table(name = "incident")
public class Incident extends Aggregate {

    @Embedded
    private Occurrence occurrence;
    @Column(name = "known_at")
    private Instant knownAt;
    @Column(name = "department")
    private String department;
    @Column(name = "reported_by")
    private String reportedBy;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Embedded
    private Figures figures = Figures.NONE;
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Grade grade;
    @Column(name = "grade_ground")
    private String gradeGround;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private IncidentState state = IncidentState.OPEN;
    @Column(name = "follow_up_due_at")
    private Instant followUpDueAt;
    @Embedded
    private Closing closing;
    @Embedded
    private Link link;
    @Embedded
    private Escalation escalation = new Escalation();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "incident_report", joinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "sequence")
    @ListIndexBase(1)
    private List<Report> reports = new ArrayList<>();

    /** For Hibernate. */
    protected Incident() {
    }

    /** The municipal government learns of an incident. */
    static Incident report(FirstReport request, IncidentFacts facts, Act act) {
        IncidentRule.requireTimes(request.occurredAt(), request.knownAt(), act.now(), act.now());
        Incident incident = new Incident();
        incident.occurrence = request.occurrence();
        incident.knownAt = request.knownAt();
        incident.department = request.departmentFor(act.caller());
        incident.reportedBy = act.caller().id();
        incident.reportedAt = act.now();
        incident.grade = facts.grades().first(request.category(), request.figures(), incident.occurrence.day(), request.stated());
        incident.gradeGround = request.gradeGround();
        Report first = request.report(act);
        incident.take(first, request.stated(), facts, act);
        incident.districtOwes(facts, act);
        incident.escalation.follow(incident.escalated(), act.now(), act);
        act.emit(incident, IncidentReported.of(incident.id(), first, incident.occurrence, incident.grade));
        return incident;
    }

    /** Another department reports what is known to be this event. */
    Incident join(FirstReport request, IncidentFacts facts, Act act) {
        IncidentRule.requireTimes(request.occurredAt(), request.knownAt(), act.now(), act.now());
        take(request.report(act), request.stated(), facts, act);
        return this;
    }

    /** The district where it happened owes a report too, from when the municipal government knew at the latest. */
    private void districtOwes(IncidentFacts facts, Act act) {
        if (!occurrence.district().equals(department) && facts.knows(occurrence.district())) {
            ReportingDuty.of(concern(occurrence.district()), grade, act.now(), DutyGround.PLACE_OF_EVENT, act).watch(act);
        }
    }

    /** A follow-up or final report of a department that is a party here. */
    void followUp(FurtherReport request, IncidentFacts facts, Act act) {
        String reporter = act.caller().department();
        Denied.unless(parties().contains(reporter), new Text(
                "Your department neither reported this incident nor owes a report on it.", "本部门既未报告、也无须报告该事件。"));
        Denied.unless(request.kind() != ReportKind.FINAL || reporter.equals(department), new Text(
                "The department that reported first files the final report.", "终报由首报部门提交。"));
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        Instant knew = request.knownAt() != null ? request.knownAt()
                : facts.duty().map(ReportingDuty::knownAt).orElse(reportedAt);
        IncidentRule.requireTimes(occurrence.occurredAt(), knew, act.now(), act.now());
        take(request.report(firstOf(reporter) ? ReportKind.FIRST : request.kind(), knew, act), request.stated(), facts, act);
    }

    /** The general office took a call of a department. */
    void telephoned(TelephoneReport request, IncidentFacts facts, Act act) {
        Denied.unless(act.caller().worksIn(Sight.GENERAL_OFFICE), new Text(
                "The duty officer of the general office records the calls that came there.", "电话报告由市政府总值班室登记。"));
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        Instant knew = request.knownAt() != null ? request.knownAt()
                : facts.duty().map(ReportingDuty::knownAt).filter(known -> !known.isAfter(request.calledAt()))
                        .orElse(request.calledAt());
        IncidentRule.requireTimes(occurrence.occurredAt(), knew, request.calledAt(), act.now());
        ReportKind kind = firstOf(request.department()) ? ReportKind.FIRST : ReportKind.FOLLOW_UP;
        take(request.report(kind, knew), new StatedGrade(null, null), facts, act);
    }

    private boolean firstOf(String reporter) {
        return reports.stream().noneMatch(report -> report.department().equals(reporter));
    }

    private void take(Report report, StatedGrade stated, IncidentFacts facts, Act act) {
        reports.add(report);
        weigh(stated, facts.grades(), report.reportedAt(), act);
        ReportingDuty duty = facts.duty().orElse(null);
        if (duty == null) {
            duty = ReportingDuty.of(concern(report.department()), grade, report.knownAt(), DutyGround.OWN_KNOWLEDGE, act);
            duty.reported(report.channel(), report.knownAt(), report.reportedAt(), act);
            duty.watch(act);
        } else {
            duty.reported(report.channel(), report.knownAt(), report.reportedAt(), act);
        }
        if (state == IncidentState.OPEN) {
            boolean ended = reports.stream().anyMatch(any -> any.kind() == ReportKind.FINAL);
            followUpDueAt = ended ? null : ReportingRule.dueAt(
                    act.policy(ReportingRule.FOLLOW_UP_INTERVAL, grade.name()), act.now());
        }
    }

    /** The figures as they stand now, and the grade that follows while figures still change it. */
    private void weigh(StatedGrade stated, GradeTable grades, Instant reportedAt, Act act) {
        figures = Report.gravest(reports);
        Grade next = grades.again(occurrence.category(), figures, occurrence.day(), stated, grade);
        LocalDate lastDay = occurrence.day().plusDays(
                act.policy(GradingRule.REGRADE_WINDOW, occurrence.category().name(), occurrence.occurredAt()).count());
        if (next == grade || act.today().isAfter(lastDay)) {
            return;
        }
        Grade before = grade;
        grade = next;
        gradeGround = stated.ground() == null ? gradeGround : stated.ground();
        act.emit(this, new IncidentRegraded(id(), before, next, act.now(),
                grades.ground(occurrence.category(), figures, occurrence.day(), stated)));
        escalation.follow(escalated(), reportedAt, act);
        if (state == IncidentState.CLOSED && escalation.pending()) {
            state = IncidentState.OPEN;
            closing = null;
        }
    }

    /** A leader consents that the province be told. */
    void consent(ConsentRequest request, Leadership leadership, Act act) {
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        escalation.consent(escalated(), request, leadership, act);
    }

    /** The general office tells the province. */
    void notifyProvince(ProvinceReportRequest request, Act act) {
        Denied.unless(act.caller().worksIn(Sight.GENERAL_OFFICE), new Text(
                "The general office reports to the province.", "由市政府办公室报告省政府。"));
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        escalation.notifyProvince(escalated(), request, act);
    }

    /** The limit for consent passed: the mayor is asked. */
    void consentMissed(Act act) {
        escalation.askMayor(act);
    }

    /** The limit for the report to the province passed. */
    void provinceMissed(Act act) {
        escalation.provinceMissed(escalated(), act);
    }

    /** The incident is at its end. */
    void close(ClosureRequest request, Act act) {
        Denied.unless(act.caller().worksIn(department) || act.caller().worksIn(Sight.GENERAL_OFFICE), new Text(
                "The department that reported first, or the general office, closes an incident.", "由首报部门或市政府办公室办结。"));
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        IncidentRule.STILL_OPEN.require(state == IncidentState.OPEN);
        IncidentRule.FINAL_BEFORE_CLOSURE.require(reports.stream().anyMatch(report -> report.kind() == ReportKind.FINAL));
        IncidentRule.PROVINCE_BEFORE_CLOSURE.require(!escalation.pending());
        state = IncidentState.CLOSED;
        closing = new Closing(act.now(), act.caller().id(), request.summary());
    }

    /** Another record is of the same event: its reports and duties count here, and it ends. */
    void join(LinkRequest request, LinkFacts facts, Act act) {
        Incident other = facts.other();
        Denied.unless(act.caller().worksIn(Sight.GENERAL_OFFICE), new Text(
                "The duty officer of the general office links records of one event.", "由市政府总值班室并案。"));
        IncidentRule.NOT_LINKED.require(state != IncidentState.LINKED);
        IncidentRule.LINKABLE.require(other != this && other.state != IncidentState.LINKED && !other.escalation.consented());
        other.state = IncidentState.LINKED;
        other.closing = null;
        other.followUpDueAt = null;
        other.link = new Link(id(), act.caller().id(), request.ground());
        other.escalation.withdraw(other.escalated(), act);
        reports.addAll(other.reports);
        weigh(new StatedGrade(null, null), facts.grades(), act.now(), act);
        for (ReportingDuty duty : facts.otherDuties()) {
            facts.dutyHere(duty.department())
                    .ifPresentOrElse(here -> here.absorb(duty, act), () -> duty.moveTo(id(), occurrence.title()));
        }
    }

    /** Departments that reported here, and the district where it happened. */
    public Set<String> parties() {
        Set<String> parties = new TreeSet<>();
        reports.forEach(report -> parties.add(report.department()));
        parties.add(occurrence.district());
        return parties;
    }

    /** What is said of a department's duty here. */
    public Breach.Concern concern(String code) {
        return new Breach.Concern(id(), occurrence.title(), code);
    }

    /** Whether somebody states more than a department did. */
    public boolean contradicts(String code) {
        return Contradiction.among(reports).stream().anyMatch(found -> found.department().equals(code));
    }

    /** By when a department would have had to report in writing, had it known when the incident happened. */
    public Instant dueFromOccurrence(Act act) {
        return ReportingRule.dueAt(act.policy(ReportingRule.WRITTEN_LIMIT, grade.name(), occurrence.occurredAt()),
                occurrence.occurredAt());
    }

    /** The incident as the API shows it. */
    public IncidentView view() {
        return new IncidentView(id(), occurrence.title(), occurrence.category(), occurrence.place(), occurrence.district(),
                occurrence.occurredAt(), knownAt, occurrence.description(), department, reportedBy, reportedAt, figures.dead(),
                figures.missing(), figures.seriouslyInjured(), figures.directLossYuan(), grade, gradeGround, state,
                escalation.state(), escalation.consentView(), escalation.provinceView(), followUpDueAt,
                ReportView.all(reports), Contradiction.among(reports), link, closing);
    }

    private EscalatedIncident escalated() {
        return new EscalatedIncident(this, occurrence.title(), occurrence.category(), grade);
    }
}
