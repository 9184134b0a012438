package org.workrules.meeting.meetings;

import java.util.List;
import java.util.Set;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.identity.Office;
import org.workrules.platform.rules.Text;

/** Who may convene which meeting (art. 37-40). */
final class Conveners {

    private static final Set<Office> BY_ENTRUSTMENT = Set.of(Office.SECRETARY_GENERAL, Office.DEPUTY_SECRETARY_GENERAL,
            Office.OFFICE_DEPUTY_DIRECTOR);

    private Conveners() {
    }

    static void require(MeetingKind kind, Person convener, Convening facts) {
        requireOffice(kind, convener, facts);
        if (kind == MeetingKind.SPECIAL && facts.offices().holds(convener, Set.of(Office.VICE_MAYOR))) {
            requirePortfolio(convener, facts.topics());
        }
    }

    /** By the office held on the day, or an entrustment in force at the time. */
    static void requireOffice(MeetingKind kind, Person convener, Convening facts) {
        boolean entitled = convener != null && facts.offices().holds(convener, Set.copyOf(kind.conveners()));
        if (kind != MeetingKind.SPECIAL) {
            MeetingRule.CONVENER.require(entitled);
            return;
        }
        boolean entrusted = convener != null && facts.offices().holds(convener, BY_ENTRUSTMENT)
                && facts.entrusted().contains(convener.personId());
        MeetingRule.SPECIAL_CONVENER.require(entitled || entrusted);
    }

    /** A vice-mayor convenes inside the own portfolio, except to settle a disagreement between departments. */
    private static void requirePortfolio(Person convener, List<Topic> topics) {
        List<String> outside = topics.stream()
                .filter(topic -> topic.state() != TopicState.DISAGREED && !convener.leads(topic.department()))
                .map(Topic::title).toList();
        MeetingRule.SPECIAL_IN_PORTFOLIO.require(outside.isEmpty(),
                Text.of("Outside the portfolio: %s.", "不属分管范围:%s。", outside));
    }
}
