package org.workrules.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.platform.inbox.ParkedRule;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules the platform itself asks, in every service. */
@ApplicationScoped
public class PlatformRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(ParkedRule.values(), PolicyRule.values())
                .flatMap(Arrays::<Rule>stream).toList();
    }
}
