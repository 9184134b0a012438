package org.workrules.emergency.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.workrules.emergency.reporting.Breach;
import org.workrules.emergency.reporting.BreachKind;
import org.workrules.emergency.reporting.Obligation;
import org.workrules.emergency.reporting.ReportingRule;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;

/**
 * An incident's way to the province (art. 57): consent of whoever commands, or of the mayor, then the general office
 * notifies within the limit from the municipal government's first knowledge. A passed limit is a breach of the general
 * office, raised once.
 */
@Embeddable
public class Escalation {

    /** Kind of the deadline for consent. */
    public static final String CONSENT_CLOCK = "incident.consent";
    /** Kind of the deadline for the report to the province. */
    public static final String PROVINCE_CLOCK = "incident.province";

    @Enumerated(EnumType.STRING)
    @Column(name = "escalation_state")
    private EscalationState state = EscalationState.NOT_REQUIRED;
    @Column(name = "escalation_since")
    private Instant since;
    @Column(name = "consented_by")
    private String consentedBy;
    @Enumerated(EnumType.STRING)
    @Column(name = "consent_capacity")
    private Capacity capacity;
    @Column(name = "consented_at")
    private Instant consentedAt;
    @Column(name = "consent_opinion")
    private String opinion;
    @Column(name = "asked_mayor_at")
    private Instant askedMayorAt;
    @Column(name = "province_due_at")
    private Instant dueAt;
    @Column(name = "province_reported_at")
    private Instant reportedAt;
    @Column(name = "province_reported_by")
    private String reportedBy;
    @Column(name = "province_received_by")
    private String receivedBy;
    @Column(name = "province_report")
    private String report;
    @Column(name = "province_late")
    private boolean late;
    @Column(name = "province_breached")
    private boolean breached;

    /** Where it stands. */
    public EscalationState state() {
        return state;
    }

    /** Whether the province must still be told. */
    public boolean pending() {
        return state == EscalationState.AWAITING_CONSENT || state == EscalationState.CONSENTED;
    }

    /** Whether somebody consented or the province was told. */
    public boolean consented() {
        return state == EscalationState.CONSENTED || state == EscalationState.NOTIFIED;
    }

    /**
     * Follows the grade: a larger or graver incident must be escalated from now on; one that fell below before anybody
     * consented need not be any longer.
     *
     * @param knownAt when the municipal government knew of this grade
     */
    public void follow(EscalatedIncident incident, Instant knownAt, Act act) {
        if (incident.grade().largerOrAbove() && state == EscalationState.NOT_REQUIRED) {
            require(incident, knownAt, act);
        } else if (!incident.grade().largerOrAbove() && state == EscalationState.AWAITING_CONSENT) {
            withdraw(incident, act);
        }
    }

    private void require(EscalatedIncident incident, Instant knownAt, Act act) {
        var consent = act.policy(EscalationRule.CONSENT_LIMIT, incident.category().name(), knownAt);
        var province = act.policy(EscalationRule.PROVINCE_LIMIT, incident.category().name(), knownAt);
        state = EscalationState.AWAITING_CONSENT;
        since = knownAt;
        dueAt = ReportingRule.dueAt(province, knownAt);
        act.startClock(incident.aggregate(), CONSENT_CLOCK, EscalationRule.CONSENT_LIMIT, consent, incident.title(), null, knownAt);
        act.startClock(incident.aggregate(), PROVINCE_CLOCK, EscalationRule.PROVINCE_LIMIT, province, incident.title(),
                Sight.GENERAL_OFFICE, knownAt);
    }

    /** The province need not be told of this record any longer. */
    public void withdraw(EscalatedIncident incident, Act act) {
        if (pending()) {
            state = EscalationState.NOT_REQUIRED;
            act.stopClock(incident.aggregate(), CONSENT_CLOCK);
            act.stopClock(incident.aggregate(), PROVINCE_CLOCK);
        }
    }

    /** A leader consents that the province be told. */
    public void consent(EscalatedIncident incident, ConsentRequest request, Leadership leadership, Act act) {
        Capacity entitled = Commander.of(incident.category(), leadership, act.now()).capacityOf(act.caller());
        EscalationRule.AWAITING_CONSENT.require(state == EscalationState.AWAITING_CONSENT);
        state = EscalationState.CONSENTED;
        consentedBy = act.caller().id();
        capacity = entitled;
        consentedAt = act.now();
        opinion = request.opinion();
        act.stopClock(incident.aggregate(), CONSENT_CLOCK);
    }

    /** Consent did not come in time: the mayor is asked. */
    public void askMayor(Act act) {
        if (state == EscalationState.AWAITING_CONSENT && askedMayorAt == null) {
            askedMayorAt = act.now();
        }
    }

    /** The general office notifies the province; of an incident that needs no consent it may, for information. */
    public void notifyProvince(EscalatedIncident incident, ProvinceReportRequest request, Act act) {
        EscalationRule.PROVINCE_ONCE.require(state != EscalationState.NOTIFIED);
        EscalationRule.CONSENT_BEFORE_PROVINCE.require(state != EscalationState.AWAITING_CONSENT);
        late = state == EscalationState.CONSENTED && act.now().isAfter(dueAt);
        state = EscalationState.NOTIFIED;
        reportedAt = act.now();
        reportedBy = act.caller().id();
        receivedBy = request.receivedBy();
        report = request.summary();
        act.stopClock(incident.aggregate(), PROVINCE_CLOCK);
        act.emit(incident.aggregate(), new IncidentEscalated(incident.aggregate().id(), incident.title(), incident.category(),
                incident.grade(), "PROVINCE", reportedAt, consentedBy, late));
        if (late) {
            Duration over = Duration.between(dueAt, reportedAt);
            breach(incident, BreachKind.LATE, reportedAt, String.format("迟报:应于 %s 前报告省政府,实际 %s 报告,超时%d分%d秒",
                    Breach.moment(dueAt), Breach.moment(reportedAt), over.toMinutes(), over.toSecondsPart()), act);
        }
    }

    /** The limit passed and the province was not told. */
    public void provinceMissed(EscalatedIncident incident, Act act) {
        if (pending()) {
            breach(incident, BreachKind.MISSED, null, String.format("漏报:应于 %s 前报告省政府,逾期未报", Breach.moment(dueAt)), act);
        }
    }

    private void breach(EscalatedIncident incident, BreachKind kind, Instant at, String detail, Act act) {
        if (!breached) {
            breached = true;
            Breach.ofLimit(new Breach.Concern(incident.aggregate().id(), incident.title(), Sight.GENERAL_OFFICE), kind,
                    Obligation.PROVINCE, EscalationRule.PROVINCE_LIMIT, dueAt, at, detail, act);
        }
    }

    /** What the API shows of the consent; {@code null} when none was ever needed. */
    public ConsentView consentView() {
        return since == null ? null : new ConsentView(since, consentedBy, capacity, consentedAt, opinion, askedMayorAt);
    }

    /** What the API shows of the report to the province; {@code null} when none is due and none was made. */
    public ProvinceReportView provinceView() {
        return dueAt == null && reportedAt == null ? null
                : new ProvinceReportView(dueAt, reportedAt, reportedBy, receivedBy, report, late);
    }
}
