package org.workrules.platform;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.platform.inbox.ParkedRule;
import org.workrules.platform.register.PolicyRule;
import org.workrules.testing.ArchitectureRules;
import org.workrules.testing.RuleCoverage;

class HouseRulesTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = Stream.<Enum<?>[]>of(ParkedRule.values(), PolicyRule.values()).flatMap(Stream::of).toList();
        RuleCoverage.check(rules, "org.workrules.platform");
    }

    @Test
    void theHouseIsInOrder() {
        ArchitectureRules.of("org.workrules.platform").check();
    }
}
