package org.workrules.emergency.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.emergency.Cases.NOON;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Cases;
import org.workrules.emergency.escalation.Capacity;
import org.workrules.emergency.escalation.ConsentRequest;
import org.workrules.emergency.escalation.Escalation;
import org.workrules.emergency.escalation.EscalationRule;
import org.workrules.emergency.escalation.EscalationState;
import org.workrules.emergency.escalation.IncidentEscalated;
import org.workrules.emergency.escalation.ProvinceReportRequest;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.reporting.BreachKind;
import org.workrules.emergency.reporting.ReportingBreached;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.RuleBroken;

class EscalationTest {

    private static final ProvinceReportRequest REPORT = new ProvinceReportRequest("省政府总值班室", "爆燃事故,死亡4人");

    @Test
    void theCommandingViceMayorConsents() {
        Incident incident = Reports.accident(4);
        consent(incident, "vice-mayor-2", Cases.leadership());
        assertEquals(EscalationState.CONSENTED, incident.view().escalation());
        assertEquals("vice-mayor-2", incident.view().consent().by());
        assertEquals(Capacity.COMMANDER, incident.view().consent().capacity());
    }

    @Test
    void aViceMayorWhoDoesNotCommandIsRefusedWithArticle57() {
        RuleBroken refusal = (RuleBroken) assertBreaks(EscalationRule.CONSENT_BY_COMMANDER,
                () -> consent(Reports.accident(4), "vice-mayor-1", Cases.leadership()));
        assertEquals(57, refusal.rule().text().article().number());
    }

    @Test
    void publicHealthIsCommandedByAnother() {
        Incident incident = Incident.report(Reports.first(Category.PUBLIC_HEALTH, 0, Reports.KNOWN, Grade.LARGER, "聚集性疫情"),
                Reports.facts(null), Cases.dutyOfficer("health", NOON));
        assertBreaks(EscalationRule.CONSENT_BY_COMMANDER, () -> consent(incident, "vice-mayor-2", Cases.leadership()));
        consent(incident, "vice-mayor-5", Cases.leadership());
        assertEquals(EscalationState.CONSENTED, incident.view().escalation());
    }

    @Test
    void theStandInConsentsWhileTheCommanderIsAwayAndTheCommanderDoesNot() {
        Leadership away = Cases.leadership("vice-mayor-2", null);
        Incident incident = Reports.accident(4);
        assertBreaks(EscalationRule.CONSENT_BY_COMMANDER, () -> consent(incident, "vice-mayor-2", away));
        consent(incident, "vice-mayor-1", away);
        assertEquals(Capacity.STAND_IN, incident.view().consent().capacity());
    }

    @Test
    void whenBothAreAwayTheMayorAloneConsents() {
        Leadership away = Cases.leadership("vice-mayor-2", "vice-mayor-1");
        Incident incident = Reports.accident(4);
        assertBreaks(EscalationRule.CONSENT_BY_COMMANDER, () -> consent(incident, "vice-mayor-1", away));
        incident.consent(new ConsentRequest("同意"), away, mayor());
        assertEquals(Capacity.MAYOR, incident.view().consent().capacity());
        assertEquals("同意", incident.view().consent().opinion());
    }

    @Test
    void consentIsGivenOnceAndOnlyWhereItIsNeeded() {
        Incident incident = Reports.accident(4);
        consent(incident, "vice-mayor-2", Cases.leadership());
        assertBreaks(EscalationRule.AWAITING_CONSENT, () -> consent(incident, "vice-mayor-2", Cases.leadership()));
        assertBreaks(EscalationRule.AWAITING_CONSENT, () -> consent(Reports.accident(1), "vice-mayor-2", Cases.leadership()));
    }

    @Test
    void theProvinceIsNotToldWithoutConsent() {
        assertBreaks(EscalationRule.CONSENT_BEFORE_PROVINCE, () -> Reports.accident(4).notifyProvince(REPORT, office(NOON)));
    }

    @Test
    void onlyTheGeneralOfficeTellsTheProvince() {
        assertThrows(Denied.class, () -> Reports.accident(4).notifyProvince(REPORT, Cases.dutyOfficer("health", NOON)));
    }

    @Test
    void aReportToTheProvinceExactlyAtTheLimitIsInTime() {
        Incident incident = consented();
        Act act = office(NOON.plus(Duration.ofHours(2)));
        incident.notifyProvince(REPORT, act);
        assertEquals(1, act.events().size());
        IncidentEscalated escalated = (IncidentEscalated) act.events().get(0);
        assertFalse(escalated.late());
        assertEquals("PROVINCE", escalated.to());
        assertEquals("vice-mayor-2", escalated.consentedBy());
        assertEquals(EscalationState.NOTIFIED, incident.view().escalation());
    }

    @Test
    void oneSecondLaterItIsLateAndABreachOfTheGeneralOffice() {
        Incident incident = consented();
        Act act = office(NOON.plus(Duration.ofHours(2)).plusSeconds(1));
        incident.notifyProvince(REPORT, act);
        assertTrue(((IncidentEscalated) act.events().get(0)).late());
        ReportingBreached breached = (ReportingBreached) act.events().get(1);
        assertEquals(BreachKind.LATE, breached.kind());
        assertEquals("general-office", breached.department());
        assertEquals(NOON.plus(Duration.ofHours(2)), breached.dueAt());
        assertTrue(incident.view().provinceReport().late());
    }

    @Test
    void theProvinceIsToldOnce() {
        Incident incident = consented();
        incident.notifyProvince(REPORT, office(NOON.plusSeconds(600)));
        assertBreaks(EscalationRule.PROVINCE_ONCE, () -> incident.notifyProvince(REPORT, office(NOON.plusSeconds(700))));
    }

    @Test
    void aGeneralIncidentMayBeToldForInformation() {
        Incident incident = Reports.accident(1);
        Act act = office(NOON.plus(Duration.ofDays(1)));
        incident.notifyProvince(REPORT, act);
        IncidentEscalated escalated = (IncidentEscalated) act.events().get(0);
        assertNull(escalated.consentedBy());
        assertFalse(escalated.late());
    }

    @Test
    void whenConsentDoesNotComeTheMayorIsAsked() {
        Incident incident = Reports.accident(4);
        Instant missed = NOON.plus(Duration.ofMinutes(21));
        incident.consentMissed(service(missed));
        incident.consentMissed(service(missed.plusSeconds(60)));
        assertEquals(missed, incident.view().consent().askedMayorAt());
    }

    @Test
    void theMayorIsNotAskedAboutWhatWasConsentedTo() {
        Incident incident = consented();
        incident.consentMissed(service(NOON.plus(Duration.ofMinutes(21))));
        assertNull(incident.view().consent().askedMayorAt());
    }

    @Test
    void aMissedReportToTheProvinceIsABreachOnceEvenWhenItComesLater() {
        Incident incident = consented();
        Act missed = service(NOON.plus(Duration.ofHours(2)).plusSeconds(1));
        incident.provinceMissed(missed);
        ReportingBreached breached = (ReportingBreached) missed.events().get(0);
        assertEquals(BreachKind.MISSED, breached.kind());
        assertEquals("general-office", breached.department());
        Act late = office(NOON.plus(Duration.ofHours(3)));
        incident.notifyProvince(REPORT, late);
        assertEquals(1, late.events().size());
        assertTrue(((IncidentEscalated) late.events().get(0)).late());
    }

    @Test
    void theClocksOfAnEscalationStartWithTheMunicipalKnowledge() {
        Act act = Cases.dutyOfficer("emergency-management", NOON);
        Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), act);
        List<ClockAct.Start> started = act.clockActs().stream().filter(ClockAct.Start.class::isInstance)
                .map(ClockAct.Start.class::cast).filter(clock -> clock.kind().startsWith("incident.")).toList();
        assertEquals(List.of(Escalation.CONSENT_CLOCK, Escalation.PROVINCE_CLOCK), started.stream().map(ClockAct.Start::kind).toList());
        assertEquals(List.of(NOON, NOON), started.stream().map(ClockAct.Start::startedAt).toList());
    }

    private static Incident consented() {
        Incident incident = Reports.accident(4);
        consent(incident, "vice-mayor-2", Cases.leadership());
        return incident;
    }

    private static void consent(Incident incident, String viceMayor, Leadership leadership) {
        incident.consent(new ConsentRequest(null), leadership,
                Cases.act(Cases.caller(viceMayor, "government", Office.VICE_MAYOR), NOON.plusSeconds(300)));
    }

    private static Act mayor() {
        return Cases.act(Cases.caller("mayor", "government", Office.MAYOR), NOON.plusSeconds(300));
    }

    private static Act office(Instant at) {
        return Cases.dutyOfficer("general-office", at);
    }

    private static Act service(Instant at) {
        return Cases.act(Caller.service("emergency"), at);
    }
}
