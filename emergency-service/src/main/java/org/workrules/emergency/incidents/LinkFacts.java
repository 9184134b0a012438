package org.workrules.emergency.incidents;

import java.util.List;
import java.util.Optional;
import org.workrules.emergency.grading.GradeTable;
import org.workrules.emergency.reporting.ReportingDuty;

/**
 * What linking two records must know.
 *
 * @param other       the record that ends
 * @param duties      duties on the record that carries on
 * @param otherDuties duties on the record that ends
 * @param grades      the thresholds
 */
record LinkFacts(Incident other, List<ReportingDuty> duties, List<ReportingDuty> otherDuties, GradeTable grades) {

    Optional<ReportingDuty> dutyHere(String department) {
        return duties.stream().filter(duty -> duty.department().equals(department)).findFirst();
    }
}
