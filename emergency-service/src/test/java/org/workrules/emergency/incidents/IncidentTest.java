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
import org.workrules.emergency.escalation.EscalationState;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.reporting.BreachKind;
import org.workrules.emergency.reporting.Channel;
import org.workrules.emergency.reporting.ReportingBreached;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class IncidentTest {

    @Test
    void anAccidentWithFourDeadIsLargerAndWaitsForConsent() {
        Act act = Cases.dutyOfficer("emergency-management", NOON);
        Incident incident = Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), act);
        IncidentView view = incident.view();
        assertEquals(Grade.LARGER, view.grade());
        assertEquals(EscalationState.AWAITING_CONSENT, view.escalation());
        assertEquals(NOON, view.consent().requiredSince());
        assertEquals(NOON.plus(Duration.ofHours(2)), view.provinceReport().dueAt());
        IncidentReported reported = (IncidentReported) act.events().get(0);
        assertEquals(4, reported.dead());
        assertEquals("emergency-management", reported.reportingDepartment());
        assertEquals(1, act.events().size());
    }

    @Test
    void aGeneralIncidentNeedsNoEscalation() {
        IncidentView view = Reports.accident(2).view();
        assertEquals(Grade.GENERAL, view.grade());
        assertEquals(EscalationState.NOT_REQUIRED, view.escalation());
        assertNull(view.consent());
        assertNull(view.provinceReport());
    }

    @Test
    void timesOutOfOrderOrInTheFutureAreRefused() {
        Act act = Cases.dutyOfficer("emergency-management", NOON);
        assertBreaks(IncidentRule.TIMES_IN_ORDER, () -> Incident.report(Reports.first(Category.WORK_SAFETY, 0,
                Reports.OCCURRED.minusSeconds(1), null, null), Reports.facts(null), act));
        assertBreaks(IncidentRule.TIMES_IN_ORDER, () -> Incident.report(Reports.first(Category.WORK_SAFETY, 0,
                NOON.plusSeconds(1), null, null), Reports.facts(null), act));
    }

    @Test
    void whatHappenedBeforeTheRulesTookEffectIsNotRecordedUnderThem() {
        FirstReport old = new FirstReport("旧事故", Category.FIRE, "老城区", "district-donghe", Instant.parse("2017-04-10T15:59:59Z"),
                NOON, 0, 0, 0, 0, "追记", null, null, null, null, null, null);
        assertBreaks(IncidentRule.UNDER_THESE_RULES, () -> Incident.report(old, Reports.facts(null),
                Cases.dutyOfficer("emergency-management", NOON)));
    }

    @Test
    void theDistrictWhereItHappenedOwesAReportFromTheMunicipalKnowledge() {
        Act act = Cases.dutyOfficer("emergency-management", NOON);
        Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), act);
        ReportingDuty duty = Reports.duty(act, "district-donghe");
        assertEquals(NOON, duty.knownAt());
        assertEquals(NOON.plus(Duration.ofHours(1)), duty.writtenDueAt());
        assertNull(duty.writtenAt());
    }

    @Test
    void aDistrictNobodyIsInOfficeForOwesNothing() {
        Act act = Cases.dutyOfficer("emergency-management", NOON);
        FirstReport elsewhere = new FirstReport("事故", Category.FIRE, "别处", "district-nowhere", Reports.OCCURRED, Reports.KNOWN,
                0, 0, 0, 0, "发生火灾", null, null, null, null, null, null);
        Incident.report(elsewhere, Reports.facts(null), act);
        assertEquals(1, act.additions().size());
    }

    @Test
    void aSecondDepartmentThatReportsAfterItsOwnLimitIsLate() {
        Incident incident = Reports.accident(4);
        Act late = Cases.dutyOfficer("district-xilan", NOON.plusSeconds(60));
        incident.join(Reports.first(Category.WORK_SAFETY, 4, Reports.OCCURRED, null, null), Reports.facts(null), late);
        ReportingBreached breached = (ReportingBreached) late.events().get(0);
        assertEquals("district-xilan", breached.department());
        assertEquals(BreachKind.LATE, breached.kind());
        assertEquals(incident.id(), breached.incidentId());
        assertEquals(1, late.events().size());
        assertEquals(2, incident.view().reports().size());
    }

    @Test
    void aSecondDepartmentInTimeIsNoBreach() {
        Incident incident = Reports.accident(4);
        Act inTime = Cases.dutyOfficer("district-xilan", NOON.plusSeconds(60));
        incident.join(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), inTime);
        assertEquals(List.of(), inTime.events());
    }

    @Test
    void oneReportsForOnesOwnDepartmentAlone() {
        FirstReport other = new FirstReport("事故", Category.FIRE, "某处", "district-donghe", Reports.OCCURRED, Reports.KNOWN,
                0, 0, 0, 0, "火灾", null, Channel.TELEPHONE, "district-xilan", null, null, null);
        assertThrows(Denied.class, () -> Incident.report(other, Reports.facts(null), Cases.dutyOfficer("emergency-management", NOON)));
        Act call = Cases.dutyOfficer("general-office", NOON);
        Incident incident = Incident.report(other, Reports.facts(null), call);
        assertEquals("district-xilan", incident.view().department());
        assertNull(Reports.duty(call, "district-xilan").writtenAt());
    }

    @Test
    void moreDeadWithinThirtyDaysRegradeAndAskForConsent() {
        Incident incident = Reports.accident(2);
        Act act = Cases.dutyOfficer("emergency-management", NOON.plus(Duration.ofDays(30)));
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 3), Reports.facts(Reports.dutyOf("emergency-management")), act);
        IncidentRegraded regraded = (IncidentRegraded) act.events().get(0);
        assertEquals(Grade.GENERAL, regraded.from());
        assertEquals(Grade.LARGER, regraded.to());
        assertEquals(EscalationState.AWAITING_CONSENT, incident.view().escalation());
        assertEquals(act.now(), incident.view().consent().requiredSince());
    }

    @Test
    void moreDeadAfterThirtyDaysNoLongerRegrade() {
        Incident incident = Reports.accident(2);
        Act act = Cases.dutyOfficer("emergency-management", NOON.plus(Duration.ofDays(31)));
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 3), Reports.facts(Reports.dutyOf("emergency-management")), act);
        assertEquals(List.of(), act.events());
        assertEquals(Grade.GENERAL, incident.view().grade());
        assertEquals(3, incident.view().dead());
    }

    @Test
    void aCorrectionBelowTheBoundBeforeConsentEndsTheEscalation() {
        Incident incident = Reports.accident(3);
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 2), Reports.facts(Reports.dutyOf("emergency-management")),
                Cases.dutyOfficer("emergency-management", NOON.plusSeconds(600)));
        assertEquals(Grade.GENERAL, incident.view().grade());
        assertEquals(EscalationState.NOT_REQUIRED, incident.view().escalation());
    }

    @Test
    void ofDifferingSourcesTheGraverFiguresHoldAndTheContradictionIsNamed() {
        Incident incident = Reports.accident(4);
        Reports.alsoReported(incident, "district-donghe", 1);
        IncidentView view = incident.view();
        assertEquals(4, view.dead());
        assertEquals(1, view.contradictions().size());
        assertEquals("district-donghe", view.contradictions().get(0).department());
        assertEquals("emergency-management", view.contradictions().get(0).source());
        assertTrue(incident.contradicts("district-donghe"));
        assertFalse(incident.contradicts("emergency-management"));
    }

    @Test
    void laterCasualtiesOfTheSameDepartmentContradictNothing() {
        Incident incident = Reports.accident(1);
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 2), Reports.facts(Reports.dutyOf("emergency-management")),
                Cases.dutyOfficer("emergency-management", NOON.plusSeconds(600)));
        assertEquals(List.of(), incident.view().contradictions());
    }

    @Test
    void aStrangerFilesNoFollowUpAndASecondDepartmentNoFinalReport() {
        Incident incident = Reports.accident(1);
        assertThrows(Denied.class, () -> incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 1), Reports.facts(null),
                Cases.dutyOfficer("health", NOON)));
        assertThrows(Denied.class, () -> incident.followUp(Reports.further(ReportKind.FINAL, 1), Reports.facts(null),
                Cases.dutyOfficer("district-donghe", NOON)));
    }

    @Test
    void onlyTheGeneralOfficeRecordsCalls() {
        Incident incident = Reports.accident(1);
        assertThrows(Denied.class, () -> incident.telephoned(call(NOON), Reports.facts(null), Cases.dutyOfficer("health", NOON)));
    }

    @Test
    void aCallInTimeMeetsTheLimitForTheFirstWord() {
        Incident incident = Reports.accident(4);
        Act reported = Cases.dutyOfficer("emergency-management", NOON);
        Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), reported);
        ReportingDuty duty = Reports.duty(reported, "district-donghe");
        Act act = Cases.dutyOfficer("general-office", NOON.plus(Duration.ofMinutes(40)));
        incident.telephoned(call(NOON.plus(Duration.ofMinutes(30))), Reports.facts(duty), act);
        assertEquals(List.of(), act.events());
        Act tooLate = Cases.dutyOfficer("general-office", NOON.plus(Duration.ofMinutes(40)));
        Act again = Cases.dutyOfficer("emergency-management", NOON);
        Incident second = Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), again);
        second.telephoned(call(NOON.plus(Duration.ofMinutes(30)).plusSeconds(1)), Reports.facts(Reports.duty(again, "district-donghe")),
                tooLate);
        assertEquals(BreachKind.LATE, ((ReportingBreached) tooLate.events().get(0)).kind());
    }

    @Test
    void aCallFromTheFutureIsRefused() {
        Incident incident = Reports.accident(4);
        assertBreaks(IncidentRule.TIMES_IN_ORDER, () -> incident.telephoned(call(NOON.plusSeconds(1)), Reports.facts(null),
                Cases.dutyOfficer("general-office", NOON)));
    }

    private static TelephoneReport call(Instant at) {
        return new TelephoneReport("district-donghe", "杜长风", at, null, 4, 0, 0, 0, "来电报告");
    }
}
