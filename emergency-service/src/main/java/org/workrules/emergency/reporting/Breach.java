package org.workrules.emergency.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.rules.Rule;

/**
 * A failed duty to report: late and missed ones (迟报、漏报) follow from recorded times alone, false and concealed ones
 * (谎报、瞒报) rest on a finding with evidence. Never changed afterwards; what follows from it is accountability.
 */
@Entity
@Table(name = "breach")
public class Breach extends Aggregate {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "incident_title")
    private String incidentTitle;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private BreachKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "obligation")
    private Obligation obligation;
    @Column(name = "department")
    private String department;
    @Column(name = "rule_id")
    private String ruleId;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "detail")
    private String detail;
    @Column(name = "evidence")
    private String[] evidence;
    @Column(name = "found_by")
    private String foundBy;
    @Column(name = "raised_at")
    private Instant raisedAt;

    /** For Hibernate. */
    protected Breach() {
    }

    /** A limit was passed: stored and announced with the act under way. */
    public static Breach ofLimit(Concern concern, BreachKind kind, Obligation obligation, Rule rule, Instant dueAt,
                                 Instant reportedAt, String detail, Act act) {
        return raise(concern, kind, obligation, rule, dueAt, reportedAt, detail, List.of(), null, act);
    }

    /** A false or concealed report was found: stored and announced with the act under way. */
    public static Breach found(Concern concern, BreachKind kind, Rule rule, Instant dueAt, Instant reportedAt,
                               String ground, List<String> evidence, Act act) {
        return raise(concern, kind, Obligation.REPORT, rule, dueAt, reportedAt, ground, evidence, act.caller().id(), act);
    }

    private static Breach raise(Concern concern, BreachKind kind, Obligation obligation, Rule rule, Instant dueAt,
                                Instant reportedAt, String detail, List<String> evidence, String foundBy, Act act) {
        Breach breach = new Breach();
        breach.incidentId = concern.incidentId();
        breach.incidentTitle = concern.incidentTitle();
        breach.department = concern.department();
        breach.kind = kind;
        breach.obligation = obligation;
        breach.ruleId = rule.id();
        breach.dueAt = dueAt;
        breach.reportedAt = reportedAt;
        breach.detail = detail;
        breach.evidence = evidence.toArray(String[]::new);
        breach.foundBy = foundBy;
        breach.raisedAt = act.now();
        act.add(breach);
        act.emit(breach, new ReportingBreached(breach.id(), breach.incidentId, breach.incidentTitle, kind,
                breach.department, dueAt, reportedAt, detail));
        return breach;
    }

    /** An instant as details of breaches write it, to the second in the business zone. */
    public static String moment(Instant at) {
        return MOMENT.format(at.atZone(BusinessZone.ID));
    }

    /** Whose failure it is. */
    public String department() {
        return department;
    }

    BreachView view() {
        return new BreachView(id(), incidentId, incidentTitle, kind, obligation, department, ruleId, dueAt, reportedAt,
                detail, List.of(evidence), foundBy, raisedAt);
    }

    /**
     * What a breach is about.
     *
     * @param incidentId    the incident
     * @param incidentTitle its title
     * @param department    who owed the report
     */
    public record Concern(UUID incidentId, String incidentTitle, String department) {
    }
}
