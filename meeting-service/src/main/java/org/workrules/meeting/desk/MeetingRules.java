package org.workrules.meeting.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.workrules.meeting.agenda.TopicRule;
import org.workrules.meeting.bodies.BodyRule;
import org.workrules.meeting.entrustments.EntrustmentRule;
import org.workrules.meeting.higher.HigherRule;
import org.workrules.meeting.leadership.LeadershipRule;
import org.workrules.meeting.leaves.LeaveRule;
import org.workrules.meeting.meetings.CapRule;
import org.workrules.meeting.meetings.MeetingRule;
import org.workrules.meeting.minutes.MinutesRule;
import org.workrules.meeting.offices.OfficeRule;
import org.workrules.meeting.organization.DepartmentRule;
import org.workrules.meeting.outings.OutingRule;
import org.workrules.meeting.plans.PlanRule;
import org.workrules.meeting.portfolios.PortfolioRule;
import org.workrules.meeting.study.StudyRule;
import org.workrules.meeting.views.ViewRule;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleBook;

/** The rules that meeting-service enforces, and the declaratory ones it keeps for the whole register. */
@ApplicationScoped
public class MeetingRules implements RuleBook {

    @Override
    public List<Rule> rules() {
        return Stream.of(LeadershipRule.values(), DepartmentRule.values(), EntrustmentRule.values(), OutingRule.values(),
                        OfficeRule.values(), PortfolioRule.values(), TopicRule.values(), MeetingRule.values(),
                        CapRule.values(), LeaveRule.values(), MinutesRule.values(), PlanRule.values(), BodyRule.values(),
                        HigherRule.values(), StudyRule.values(), ViewRule.values())
                .flatMap(Arrays::<Rule>stream).toList();
    }
}
