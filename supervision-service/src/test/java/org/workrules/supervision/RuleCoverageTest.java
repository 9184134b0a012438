package org.workrules.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.supervision.accountability.CaseRule;
import org.workrules.supervision.assessment.AssessmentRule;
import org.workrules.supervision.integrity.InterestRule;
import org.workrules.supervision.matters.MatterRule;
import org.workrules.testing.RuleCoverage;

/** No rule stands in the register that nothing enforces. */
class RuleCoverageTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = Stream.<Enum<?>[]>of(MatterRule.values(), CaseRule.values(), AssessmentRule.values(),
                        InterestRule.values())
                .flatMap(Arrays::<Enum<?>>stream).toList();
        RuleCoverage.check(rules, "org.workrules.supervision");
    }
}
