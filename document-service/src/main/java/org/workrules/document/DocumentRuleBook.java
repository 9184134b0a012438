package org.workrules.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules this service asks. */
@ApplicationScoped
public class DocumentRuleBook implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(DocumentRule.values(), SigningRule.values(), SendingRule.values(), IncomingRule.values(),
                ConsultationRule.values(), ForceRule.values(), CirculationRule.values(), ContentRule.values(), DecisionRule.values(),
                OutcomeRule.values(), InterpretationRule.values(), InterestRule.values()).flatMap(Arrays::<Rule>stream).toList();
    }
}
