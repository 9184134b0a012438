package org.workrules.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.disclosure.channels.ChannelRule;
import org.workrules.disclosure.consultations.ConsultationRule;
import org.workrules.disclosure.opinion.NoticeRule;
import org.workrules.disclosure.publicity.PublicationRule;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules of disclosure (articles 19 to 23). */
@ApplicationScoped
public class DisclosureRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(PublicationRule.values(), NoticeRule.values(), ChannelRule.values(), ConsultationRule.values())
                .flatMap(Arrays::<Rule>stream).toList();
    }
}
