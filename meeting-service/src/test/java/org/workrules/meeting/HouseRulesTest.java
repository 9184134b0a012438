package org.workrules.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.agenda.TopicRule;
import org.workrules.meeting.meetings.MeetingRule;
import org.workrules.meeting.minutes.MinutesRule;
import org.workrules.testing.ArchitectureRules;
import org.workrules.testing.RuleCoverage;

class HouseRulesTest {

    @Test
    void everyRuleHasATestThatBreaksIt() {
        List<Enum<?>> rules = Stream.<Enum<?>[]>of(TopicRule.values(), MeetingRule.values(), MinutesRule.values())
                .flatMap(Stream::of).toList();
        RuleCoverage.check(rules, "org.workrules.meeting");
    }

    @Test
    void theHouseIsInOrder() {
        ArchitectureRules.of("org.workrules.meeting").check();
    }
}
