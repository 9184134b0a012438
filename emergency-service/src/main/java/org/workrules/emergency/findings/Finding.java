package org.workrules.emergency.findings;

import java.time.Instant;
import java.util.Optional;
import org.workrules.emergency.incidents.Incident;
import org.workrules.emergency.reporting.Breach;
import org.workrules.emergency.reporting.BreachKind;
import org.workrules.emergency.reporting.ReportingDuty;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/**
 * What a finding must know.
 *
 * @param duty  the department's duty on the incident, empty when it has none
 * @param found whether the same was found before
 */
record Finding(Optional<ReportingDuty> duty, boolean found) {

    /** Finds that a department reported falsely or concealed what it knew. */
    void record(Incident incident, FindingRequest request, Act act) {
        Denied.unless(act.caller().ofGeneralOffice()
                        || act.caller().holds(Office.DEPARTMENT_HEAD) && act.caller().worksIn(Sight.EMERGENCY_MANAGEMENT),
                new Text("The general office or the head of the emergency management department finds.",
                        "由市政府办公室或市应急管理局主要负责人认定。"));
        FindingRule.FOUND_KINDS.require(request.kind() == BreachKind.FALSE || request.kind() == BreachKind.CONCEALED);
        FindingRule.FOUND_BY_OTHERS.require(!act.caller().worksIn(request.department()));
        FindingRule.CONTRADICTION_FOR_FALSE.require(
                request.kind() != BreachKind.FALSE || incident.contradicts(request.department()));
        FindingRule.FOUND_ONCE.require(!found);
        Instant dueAt = duty.map(ReportingDuty::writtenDueAt).orElseGet(() -> incident.dueFromOccurrence(act));
        Instant reportedAt = duty.map(ReportingDuty::writtenAt).orElse(null);
        FindingRule rule = request.kind() == BreachKind.FALSE ? FindingRule.CONTRADICTION_FOR_FALSE : FindingRule.FOUND_KINDS;
        Breach.found(incident.concern(request.department()), request.kind(), rule, dueAt, reportedAt, request.ground(),
                request.evidence(), act);
    }
}
