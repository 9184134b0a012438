package org.workrules.emergency.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.emergency.Cases.NOON;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Cases;
import org.workrules.emergency.incidents.Incident;
import org.workrules.emergency.incidents.Reports;
import org.workrules.emergency.reporting.BreachKind;
import org.workrules.emergency.reporting.ReportingBreached;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class FindingTest {

    private static final Finding FIRST = new Finding(Optional.empty(), false);

    @Test
    void aContradictedReportIsFoundFalse() {
        Act act = director();
        FIRST.record(contradicted(), request(BreachKind.FALSE, "district-donghe"), act);
        ReportingBreached breached = (ReportingBreached) act.events().get(0);
        assertEquals(BreachKind.FALSE, breached.kind());
        assertEquals("district-donghe", breached.department());
        assertEquals("少报死亡人数", breached.detail());
    }

    @Test
    void aReportThatNothingContradictsIsNotFoundFalse() {
        assertBreaks(FindingRule.CONTRADICTION_FOR_FALSE,
                () -> FIRST.record(contradicted(), request(BreachKind.FALSE, "emergency-management"), director()));
    }

    @Test
    void aConcealedReportIsFoundByTheHeadOfEmergencyManagementWithoutAnyReport() {
        Act act = Cases.act(Cases.caller("head-emergency-management", "emergency-management", Office.DEPARTMENT_HEAD), NOON);
        FIRST.record(Reports.accident(1), request(BreachKind.CONCEALED, "district-xilan"), act);
        assertEquals(BreachKind.CONCEALED, ((ReportingBreached) act.events().get(0)).kind());
    }

    @Test
    void lateAndMissedReportsAreNotFoundByPeople() {
        assertBreaks(FindingRule.FOUND_KINDS,
                () -> FIRST.record(Reports.accident(1), request(BreachKind.LATE, "district-donghe"), director()));
    }

    @Test
    void nobodyFindsOnOnesOwnDepartment() {
        assertBreaks(FindingRule.FOUND_BY_OTHERS,
                () -> FIRST.record(Reports.accident(1), request(BreachKind.CONCEALED, "general-office"), director()));
    }

    @Test
    void theSameIsFoundOnce() {
        assertBreaks(FindingRule.FOUND_ONCE, () -> new Finding(Optional.empty(), true)
                .record(contradicted(), request(BreachKind.FALSE, "district-donghe"), director()));
    }

    @Test
    void headsOfOtherDepartmentsDoNotFind() {
        assertThrows(Denied.class, () -> FIRST.record(Reports.accident(1), request(BreachKind.CONCEALED, "district-xilan"),
                Cases.act(Cases.caller("head-transport", "transport", Office.DEPARTMENT_HEAD), NOON)));
    }

    private static Incident contradicted() {
        Incident incident = Reports.accident(4);
        Reports.alsoReported(incident, "district-donghe", 1);
        return incident;
    }

    private static Act director() {
        return Cases.act(Cases.caller("office-director", "general-office", Office.OFFICE_DIRECTOR), NOON.plusSeconds(600));
    }

    private static FindingRequest request(BreachKind kind, String department) {
        return new FindingRequest(kind, department, "少报死亡人数", List.of("医院接诊记录第11号"));
    }
}
