package org.workrules.emergency.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.emergency.Cases.NOON;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Cases;
import org.workrules.emergency.escalation.ConsentRequest;
import org.workrules.emergency.escalation.EscalationState;
import org.workrules.emergency.escalation.ProvinceReportRequest;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

/** The end of an incident: its final report, its closing, and what was one incident after all. */
class IncidentClosingTest {

    @Test
    void aFollowUpIsDueUntilTheFinalReport() {
        Incident incident = Reports.accident(4);
        assertEquals(NOON.plus(Duration.ofHours(12)), incident.view().followUpDueAt());
        incident.followUp(Reports.further(ReportKind.FINAL, 4), Reports.facts(Reports.dutyOf("emergency-management")),
                Cases.dutyOfficer("emergency-management", NOON.plusSeconds(600)));
        assertNull(incident.view().followUpDueAt());
    }

    @Test
    void anIncidentIsNotClosedBeforeItsFinalReport() {
        assertBreaks(IncidentRule.FINAL_BEFORE_CLOSURE, () -> Reports.accident(1).close(new ClosureRequest("完毕"), emergencyAct()));
    }

    @Test
    void aLargerIncidentIsNotClosedBeforeTheProvinceWasTold() {
        assertBreaks(IncidentRule.PROVINCE_BEFORE_CLOSURE, () -> finished(4).close(new ClosureRequest("完毕"), emergencyAct()));
    }

    @Test
    void anIncidentIsClosedOnceAndByWhoeverReportedItFirstOrTheOffice() {
        Incident incident = finished(1);
        assertThrows(Denied.class, () -> incident.close(new ClosureRequest("完毕"), Cases.dutyOfficer("health", NOON)));
        incident.close(new ClosureRequest("完毕"), emergencyAct());
        assertEquals(IncidentState.CLOSED, incident.view().state());
        assertEquals("完毕", incident.view().closing().summary());
        assertBreaks(IncidentRule.STILL_OPEN, () -> incident.close(new ClosureRequest("完毕"), emergencyAct()));
    }

    @Test
    void aGraverFigureWithinTheWindowOpensAClosedIncidentAgain() {
        Incident incident = finished(1);
        incident.close(new ClosureRequest("完毕"), emergencyAct());
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 3), Reports.facts(Reports.dutyOf("emergency-management")),
                Cases.dutyOfficer("emergency-management", NOON.plus(Duration.ofDays(3))));
        assertEquals(IncidentState.OPEN, incident.view().state());
        assertNull(incident.view().closing());
    }

    @Test
    void aLinkedRecordTakesNoFurtherActs() {
        Incident main = Reports.accident(2);
        Incident other = Reports.accident(4);
        Act office = Cases.dutyOfficer("general-office", NOON.plusSeconds(60));
        main.join(new LinkRequest(other.id(), "同一事故"), new LinkFacts(other, List.of(), List.of(), Cases.grades()), office);
        assertEquals(IncidentState.LINKED, other.view().state());
        assertEquals(EscalationState.NOT_REQUIRED, other.view().escalation());
        assertEquals(main.id(), other.view().link().linkedTo());
        assertEquals(Grade.LARGER, main.view().grade());
        assertEquals(2, main.view().reports().size());
        assertBreaks(IncidentRule.NOT_LINKED, () -> other.followUp(Reports.further(ReportKind.FOLLOW_UP, 4),
                Reports.facts(null), Cases.dutyOfficer("emergency-management", NOON.plusSeconds(90))));
        assertBreaks(IncidentRule.NOT_LINKED, () -> other.consent(new ConsentRequest(null), Cases.leadership(),
                Cases.act(Cases.caller("mayor", "government", Office.MAYOR), NOON)));
        assertBreaks(IncidentRule.NOT_LINKED, () -> other.notifyProvince(new ProvinceReportRequest("省", "续报"), office));
        assertBreaks(IncidentRule.NOT_LINKED, () -> other.close(new ClosureRequest("完毕"), office));
        assertBreaks(IncidentRule.LINKABLE, () -> main.join(new LinkRequest(other.id(), "再并"),
                new LinkFacts(other, List.of(), List.of(), Cases.grades()), office));
    }

    @Test
    void aRecordIsNotLinkedToItselfNorOnceItIsConsentedTo() {
        Incident main = Reports.accident(4);
        Act office = Cases.dutyOfficer("general-office", NOON.plusSeconds(60));
        assertBreaks(IncidentRule.LINKABLE, () -> main.join(new LinkRequest(main.id(), "同一事故"),
                new LinkFacts(main, List.of(), List.of(), Cases.grades()), office));
        Incident consented = Reports.accident(4);
        consented.consent(new ConsentRequest(null), Cases.leadership(),
                Cases.act(Cases.caller("mayor", "government", Office.MAYOR), NOON));
        assertBreaks(IncidentRule.LINKABLE, () -> main.join(new LinkRequest(consented.id(), "同一事故"),
                new LinkFacts(consented, List.of(), List.of(), Cases.grades()), office));
        assertThrows(Denied.class, () -> main.join(new LinkRequest(consented.id(), "同一事故"),
                new LinkFacts(consented, List.of(), List.of(), Cases.grades()), emergencyAct()));
    }

    @Test
    void aReportOnALinkedRecordMeetsTheDutyOnTheMainOne() {
        Act reported = Cases.dutyOfficer("emergency-management", NOON);
        Incident main = Incident.report(Reports.first(Category.WORK_SAFETY, 4), Reports.facts(null), reported);
        ReportingDuty owed = Reports.duty(reported, "district-donghe");
        Act filed = Cases.dutyOfficer("district-donghe", NOON.plusSeconds(300));
        Incident other = Incident.report(Reports.first(Category.FIRE, 4), Reports.facts(null), filed);
        main.join(new LinkRequest(other.id(), "同一事故"), new LinkFacts(other, List.of(owed),
                List.of(Reports.duty(filed, "district-donghe")), Cases.grades()), Cases.dutyOfficer("general-office", NOON.plusSeconds(600)));
        assertEquals(NOON.plusSeconds(300), owed.writtenAt());
        Act missed = Cases.dutyOfficer("district-donghe", NOON.plus(Duration.ofHours(2)));
        owed.writtenMissed(missed);
        assertEquals(List.of(), missed.events());
    }

    private static Incident finished(int dead) {
        Incident incident = Reports.accident(dead);
        incident.followUp(Reports.further(ReportKind.FINAL, dead), Reports.facts(Reports.dutyOf("emergency-management")), emergencyAct());
        return incident;
    }

    private static Act emergencyAct() {
        return Cases.dutyOfficer("emergency-management", NOON.plusSeconds(900));
    }
}
