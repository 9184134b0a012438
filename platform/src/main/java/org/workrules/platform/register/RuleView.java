package org.workrules.platform.register;

import java.time.LocalDate;
import java.util.List;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;
import org.workrules.platform.rules.Strength;
import org.workrules.platform.rules.Text;

/**
 * A rule as the register shows it.
 *
 * @param id            stable name
 * @param article       number of the article
 * @param item          numbered item of the article, 0 for the whole article
 * @param articleText   the article's label in both languages
 * @param strength      how strictly it binds
 * @param statement     the rule in one line, English
 * @param statementZh   the rule in one line, Chinese
 * @param remedy        what to do when it was broken, in both languages
 * @param effectiveFrom first day it applies
 * @param supersededBy  the rule that took its place, or {@code null}
 * @param policies      figures of the policy register under this rule's id, newest first
 */
public record RuleView(String id, int article, int item, Text articleText, Strength strength, String statement,
                       String statementZh, Text remedy, LocalDate effectiveFrom, String supersededBy,
                       List<Policy> policies) {

    static RuleView of(Rule rule, List<Policy> policies) {
        RuleText text = rule.text();
        return new RuleView(text.id(), text.article().number(), text.article().item(), text.article().label(),
                text.strength(), text.statement().en(), text.statement().zh(), text.remedy(), text.effectiveFrom(),
                text.supersededBy(), policies);
    }
}
