package org.workrules.meeting.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.meeting.agenda.TopicRule;
import org.workrules.meeting.entrustments.EntrustmentRule;
import org.workrules.meeting.leadership.LeadershipRule;
import org.workrules.meeting.meetings.MeetingRule;
import org.workrules.meeting.minutes.MinutesRule;
import org.workrules.meeting.offices.OfficeRule;
import org.workrules.meeting.organization.DepartmentRule;
import org.workrules.meeting.outings.OutingRule;
import org.workrules.meeting.portfolios.PortfolioRule;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules that meeting-service enforces, and the declaratory ones it keeps for the whole register. */
@ApplicationScoped
public class MeetingRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(LeadershipRule.values(), DepartmentRule.values(), EntrustmentRule.values(), OutingRule.values(),
                        OfficeRule.values(), PortfolioRule.values(),
                        TopicRule.values(), MeetingRule.values(), MinutesRule.values())
                .flatMap(Arrays::<Rule>stream).toList();
    }
}
