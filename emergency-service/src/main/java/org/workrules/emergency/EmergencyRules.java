package org.workrules.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.emergency.escalation.EscalationRule;
import org.workrules.emergency.findings.FindingRule;
import org.workrules.emergency.grading.GradingRule;
import org.workrules.emergency.incidents.IncidentRule;
import org.workrules.emergency.reporting.ReportingRule;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules of this service. */
@ApplicationScoped
public class EmergencyRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(GradingRule.values(), ReportingRule.values(), EscalationRule.values(), IncidentRule.values(),
                FindingRule.values()).flatMap(Arrays::<Rule>stream).toList();
    }
}
