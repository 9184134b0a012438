package org.workrules.platform;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.platform.register.PlatformRules;
import org.workrules.testing.ArchitectureRules;
import org.workrules.testing.RuleCoverage;

class HouseRulesTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = new PlatformRules().rules().stream().<Enum<?>>map(rule -> (Enum<?>) rule).toList();
        RuleCoverage.check(rules, "org.workrules.platform");
    }

    @Test
    void theHouseIsInOrder() {
        ArchitectureRules.of("org.workrules.platform").check();
    }
}
