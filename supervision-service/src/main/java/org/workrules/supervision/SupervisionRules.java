package org.workrules.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;
import org.workrules.supervision.accountability.CaseRule;
import org.workrules.supervision.assessment.AssessmentRule;
import org.workrules.supervision.integrity.InterestRule;
import org.workrules.supervision.matters.MatterRule;

/** The rules this service enforces. */
@ApplicationScoped
public class SupervisionRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(MatterRule.values(), CaseRule.values(), AssessmentRule.values(), InterestRule.values())
                .flatMap(Arrays::<Rule>stream).toList();
    }
}
