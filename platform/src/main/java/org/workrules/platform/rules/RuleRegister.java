package org.workrules.platform.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules of this service (art. 1 and 60), by article. Two rules with one id stop the service at its start. */
@ApplicationScoped
public class RuleRegister {

    private final List<Rule> rules;

    RuleRegister(@Any Instance<RuleBook> books) {
        rules = books.stream().flatMap(book -> book.rules().stream())
                .sorted(Comparator.comparing((Rule rule) -> rule.text().article().number()).thenComparing(Rule::id))
                .toList();
        Set<String> seen = new HashSet<>();
        for (Rule rule : rules) {
            if (!seen.add(rule.id())) {
                throw new IllegalStateException("two rules are registered as " + rule.id());
            }
        }
    }

    /** All rules, by article and id. */
    public List<Rule> rules() {
        return rules;
    }
}
