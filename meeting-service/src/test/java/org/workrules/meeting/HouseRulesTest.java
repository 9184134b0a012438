package org.workrules.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.desk.MeetingRules;
import org.workrules.platform.rules.Strength;
import org.workrules.testing.ArchitectureRules;
import org.workrules.testing.RuleCoverage;

class HouseRulesTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = new MeetingRules().rules().stream()
                .filter(rule -> rule.text().strength() != Strength.DECLARATORY)
                .<Enum<?>>map(rule -> (Enum<?>) rule).toList();
        RuleCoverage.check(rules, "org.workrules.meeting");
    }

    @Test
    void theHouseIsInOrder() {
        ArchitectureRules.of("org.workrules.meeting").check();
    }
}
