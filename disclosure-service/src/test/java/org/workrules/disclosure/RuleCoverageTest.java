package org.workrules.disclosure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.platform.rules.Rule;
import org.workrules.testing.RuleCoverage;

class RuleCoverageTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = new DisclosureRules().rules().stream().<Enum<?>>map(RuleCoverageTest::constant).toList();
        RuleCoverage.check(rules, "org.workrules.disclosure");
    }

    private static Enum<?> constant(Rule rule) {
        return (Enum<?>) rule;
    }
}
