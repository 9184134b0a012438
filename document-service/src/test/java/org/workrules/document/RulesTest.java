package org.workrules.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.document.circulation.CirculationRule;
import org.workrules.document.content.ContentRule;
import org.workrules.document.decisions.DecisionRule;
import org.workrules.document.decisions.OutcomeRule;
import org.workrules.document.documents.ConsultationRule;
import org.workrules.document.documents.DocumentRule;
import org.workrules.document.documents.ForceRule;
import org.workrules.document.interests.InterestRule;
import org.workrules.document.interpretations.InterpretationRule;
import org.workrules.document.receiving.IncomingRule;
import org.workrules.document.receiving.SendingRule;
import org.workrules.document.signing.SigningRule;
import org.workrules.testing.ArchitectureRules;
import org.workrules.testing.RuleCoverage;

/** What holds for the module as a whole. */
class RulesTest {

    @Test
    void everyRuleIsBrokenByATest() {
        List<Enum<?>> rules = Stream.of(DocumentRule.values(), SigningRule.values(), SendingRule.values(), ConsultationRule.values(),
                ForceRule.values(), CirculationRule.values(), ContentRule.values(), DecisionRule.values(), OutcomeRule.values(),
                InterpretationRule.values(), InterestRule.values(),
                IncomingRule.values()).<Enum<?>>flatMap(Arrays::stream).toList();
        RuleCoverage.check(rules, "org.workrules.document");
    }

    @Test
    void theHouseRulesHold() {
        ArchitectureRules.of("org.workrules.document").check();
    }
}
