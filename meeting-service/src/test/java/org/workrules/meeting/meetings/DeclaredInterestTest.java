package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Position.Stand;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Denied;

/** A member whose interest stands in the integrity register keeps out of a topic that touches it (art. 30). */
class DeclaredInterestTest {

    private final Topic topic = Topics.admitted();
    private final Meeting meeting = Meetings.open(MeetingKind.EXECUTIVE, topic);

    private DecideTopic adopt(String... inOrder) {
        return new DecideTopic(topic.id(), Outcome.ADOPTED, List.of(inOrder).stream()
                .map(person -> new DecideTopic.Voice(person, Stand.FOR, null)).toList(), null, "同意",
                List.of(new DecideTopic.TaskRequest("办理", "transport", LocalDate.of(2026, 12, 31))));
    }

    @Test
    void theMemberIsNotCountedForItAndHasNoPositionOnIt() {
        meeting.checkIn(new CheckIn("vm-5", true, null), office());
        meeting.keepOut(topic.id(), Set.of("vm-1", "head-1", "somebody-else"), mayor());
        assertBreaks(MeetingRule.RECUSED_KEEP_OUT, () -> meeting.decide(
                adopt("vm-1", "vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1", "mayor"), topic, mayor()));
        meeting.decide(adopt("vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1", "mayor"), topic, mayor());
        assertEquals(new Quorum(12, 7), meeting.view().agenda().get(0).voting());
        assertEquals(List.of("vm-1"), meeting.view().recusals().stream().map(MeetingView.RecusalView::personId).toList());
    }

    @Test
    void withoutTheMemberTheQuorumMayBeMissed() {
        meeting.keepOut(topic.id(), Set.of("vm-1"), mayor());
        assertBreaks(MeetingRule.QUORUM, () -> meeting.decide(adopt("vm-2", "vm-3", "vm-4", "sg", "pg-1", "mayor"), topic, mayor()));
        assertEquals(TopicState.SCHEDULED, topic.state());
    }

    @Test
    void aChairWithAnInterestHandsTheTopicOverToSomebodyWithout() {
        List.of("vm-5", "vm-6", "pg-2").forEach(person -> meeting.checkIn(new CheckIn(person, true, null), office()));
        meeting.keepOut(topic.id(), Set.of("mayor", "vm-2"), mayor());
        assertBreaks(MeetingRule.CHAIR_HANDS_OVER, () -> meeting.decide(
                adopt("vm-1", "vm-3", "vm-4", "vm-5", "vm-6", "sg", "pg-1", "pg-2"), topic, mayor()));
        assertBreaks(MeetingRule.CHAIR_HANDS_OVER, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", "vm-2"), mayor()));
        meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", "vm-1"), mayor());
        meeting.keepOut(topic.id(), Set.of("mayor", "vm-2"), by("vm-1", "government", Office.VICE_MAYOR));
        assertThrows(Denied.class, () -> meeting.requireChair(mayor().caller(), topic.id()));
        meeting.decide(adopt("vm-3", "vm-4", "vm-5", "vm-6", "sg", "pg-1", "pg-2", "vm-1"), topic, by("vm-1", "government", Office.VICE_MAYOR));
        assertEquals(TopicState.DECIDED, topic.state());
        assertEquals(2, meeting.view().recusals().size());
    }

    @Test
    void whatAMemberDeclaredAtTheMeetingStaysAsItWasSaid() {
        meeting.recuse(new RecuseFromTopic(topic.id(), "近亲属在申请企业任职", null), by("vm-1", "government", Office.VICE_MAYOR));
        meeting.keepOut(topic.id(), Set.of("vm-1"), mayor());
        assertEquals(List.of("近亲属在申请企业任职"), meeting.view().recusals().stream().map(MeetingView.RecusalView::reason).toList());
    }

    @Test
    void whoHasNoInterestIsLeftAlone() {
        meeting.keepOut(topic.id(), Set.of(), mayor());
        meeting.decide(adopt(Meetings.SEVEN.toArray(String[]::new)), topic, mayor());
        assertEquals(List.of(), meeting.view().recusals());
        assertEquals("housing-construction", topic.department());
        assertThrows(Denied.class, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "x", null), head("education")));
    }
}
