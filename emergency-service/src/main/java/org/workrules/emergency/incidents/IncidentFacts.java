package org.workrules.emergency.incidents;

import java.util.Optional;
import org.workrules.emergency.grading.GradeTable;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.platform.leadership.Leaders.Leadership;

/**
 * What a decision about a report must know beside the incident.
 *
 * @param grades     the thresholds
 * @param leadership who is in office
 * @param duty       the reporting department's duty on the incident, empty when it has none yet
 */
public record IncidentFacts(GradeTable grades, Leadership leadership, Optional<ReportingDuty> duty) {

    /** Whether anybody in office belongs to a district, so that it can owe a report. */
    boolean knows(String district) {
        return leadership.leaders().stream().anyMatch(leader -> district.equals(leader.department()));
    }
}
