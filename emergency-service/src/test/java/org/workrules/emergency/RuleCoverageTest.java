package org.workrules.emergency;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.Strength;
import org.workrules.testing.RuleCoverage;

class RuleCoverageTest {

    /** Who passes a configured limit is not refused but recorded; the tests of duties and escalation prove those. */
    @Test
    void everyRuleThatRefusesHasATestThatBreaksIt() {
        List<? extends Enum<?>> refusing = new EmergencyRules().rules().stream()
                .filter(rule -> rule.text().strength() == Strength.MUST).map(RuleCoverageTest::constant).toList();
        RuleCoverage.check(refusing, "org.workrules.emergency");
    }

    private static Enum<?> constant(Rule rule) {
        return (Enum<?>) rule;
    }
}
