package org.workrules.emergency.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.emergency.Cases.NOON;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.workrules.emergency.Cases;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.platform.pipeline.Act;

/** On whichever day the figures change. */
class RegradeWindowTest {

    @Property(tries = 60)
    void aFireIsRegradedWithinSevenDaysOnly(@ForAll @IntRange(min = 0, max = 40) int days) {
        Act filed = Cases.dutyOfficer("emergency-management", NOON);
        Incident incident = Incident.report(Reports.first(Category.FIRE, 2), Reports.facts(null), filed);
        ReportingDuty duty = Reports.duty(filed, "emergency-management");
        incident.followUp(Reports.further(ReportKind.FOLLOW_UP, 10), Reports.facts(duty),
                Cases.dutyOfficer("emergency-management", NOON.plus(Duration.ofDays(days))));
        assertEquals(days <= 7 ? Grade.MAJOR : Grade.GENERAL, incident.view().grade());
    }
}
