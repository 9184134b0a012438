package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.meeting.meetings.Meetings.SEVEN;
import static org.workrules.meeting.meetings.Meetings.convened;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Position.Stand;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class AttendanceTest {

    private static Act viceMayor(int number) {
        return by("vm-" + number, "government", Office.VICE_MAYOR);
    }

    private static DecideTopic adopt(Topic topic, String... inOrder) {
        return new DecideTopic(topic.id(), Outcome.ADOPTED, List.of(inOrder).stream()
                .map(person -> new DecideTopic.Voice(person, Stand.FOR, null)).toList(), null, "同意",
                List.of(new DecideTopic.TaskRequest("办理", "transport", LocalDate.of(2026, 12, 31))));
    }

    @Test
    void headsOfTheDepartmentsATopicTouchesAttendItAndAreNotCounted() {
        Meeting meeting = convened(MeetingKind.EXECUTIVE, Topics.admittedTouching("transport"));
        assertEquals(Duty.TOPIC, meeting.people().get("head-2").duty());
        assertFalse(meeting.people().containsKey("head-1"));
        assertEquals(12, meeting.quorum().members());
    }

    @Test
    void nobodyWalksIn() {
        Meeting meeting = convened(MeetingKind.EXECUTIVE);
        assertBreaks(MeetingRule.COMES_INVITED, () -> meeting.checkIn(new CheckIn("head-1", true, null), office()));
        meeting.invite(new InvitePerson("head-1"), People.twelveMembersAndTwoHeads(), office());
        meeting.checkIn(new CheckIn("head-1", true, null), office());
        assertTrue(meeting.people().get("head-1").present());
    }

    @Test
    void aSubstituteComesOnlyAfterLeaveWasGrantedAndIsNotCounted() {
        Meeting meeting = convened(MeetingKind.EXECUTIVE);
        assertBreaks(MeetingRule.SUBSTITUTE_AFTER_LEAVE, () -> meeting.checkIn(new CheckIn("head-1", true, "vm-1"), office()));
        meeting.grantLeave("vm-1");
        assertBreaks(MeetingRule.SUBSTITUTE_ATTENDS_ONLY, () -> meeting.nameSubstitute("vm-2", "vm-2", "vm-1"));
        meeting.nameSubstitute("head-1", "head-1", "vm-1");
        assertBreaks(MeetingRule.SUBSTITUTE_AFTER_LEAVE, () -> meeting.checkIn(new CheckIn("head-1", true, "vm-2"), office()));
        meeting.checkIn(new CheckIn("head-1", true, "vm-1"), office());
        assertEquals(new Quorum(12, 0), meeting.quorum());
        assertTrue(meeting.people().get("vm-1").onLeave());
    }

    @Test
    void theQuorumOfATopicLeavesOutWhoKeepsOutOfIt() {
        Topic theirs = Topics.admitted();
        Topic other = Topics.admitted();
        Meeting meeting = Meetings.open(MeetingKind.EXECUTIVE, theirs, other);
        meeting.recuse(new RecuseFromTopic(theirs.id(), "近亲属在申请企业任职", null), viceMayor(1));
        assertBreaks(MeetingRule.QUORUM, () -> meeting.decide(adopt(theirs, "vm-2", "vm-3", "vm-4", "sg", "pg-1", "mayor"), theirs, mayor()));
        assertEquals(TopicState.SCHEDULED, theirs.state());
        meeting.decide(adopt(other, SEVEN.toArray(String[]::new)), other, mayor());
        assertEquals(new Quorum(12, 7), meeting.view().agenda().get(1).voting());
        meeting.checkIn(new CheckIn("vm-5", true, null), office());
        assertBreaks(MeetingRule.RECUSED_KEEP_OUT, () -> meeting.decide(
                adopt(theirs, "vm-1", "vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1", "mayor"), theirs, mayor()));
        meeting.decide(adopt(theirs, "vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1", "mayor"), theirs, mayor());
        assertEquals(new Quorum(12, 7), meeting.view().agenda().get(0).voting());
    }

    @Test
    void aChairWhoKeepsOutHandsTheTopicOver() {
        Topic topic = Topics.admitted();
        Meeting meeting = Meetings.open(MeetingKind.EXECUTIVE, topic);
        meeting.checkIn(new CheckIn("vm-5", true, null), office());
        assertBreaks(MeetingRule.CHAIR_HANDS_OVER, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", null), mayor()));
        assertBreaks(MeetingRule.CHAIR_HANDS_OVER, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", "head-1"), mayor()));
        meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", "vm-1"), mayor());
        assertBreaks(MeetingRule.RECUSED_ONCE, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", null), viceMayor(1)));
        assertThrows(Denied.class, () -> meeting.requireChair(mayor().caller(), topic.id()));
        meeting.requireChair(viceMayor(1).caller(), topic.id());
        assertBreaks(MeetingRule.CHAIR_LAST, () -> meeting.decide(adopt(topic, "vm-1", "vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1"),
                topic, viceMayor(1)));
        meeting.decide(adopt(topic, "vm-2", "vm-3", "vm-4", "vm-5", "sg", "pg-1", "vm-1"), topic, viceMayor(1));
        assertEquals(TopicState.DECIDED, topic.state());
    }

    @Test
    void whoAttendsHasNoVoiceToKeepBack() {
        Topic topic = Topics.admittedTouching("transport");
        Meeting meeting = convened(MeetingKind.EXECUTIVE, topic);
        assertThrows(Denied.class, () -> meeting.recuse(new RecuseFromTopic(topic.id(), "利害关系", null),
                by("head-2", "transport", Office.DEPARTMENT_HEAD)));
    }

    @Test
    void whoComesAfterTheOpeningIsLateAndWhoGoesBeforeTheEndLeftEarly() {
        Meeting meeting = Meetings.open(MeetingKind.EXECUTIVE);
        Act later = Acts.at(office(), Acts.NOW.plusSeconds(600));
        meeting.checkIn(new CheckIn("vm-5", true, null), later);
        meeting.checkIn(new CheckIn("vm-1", false, null), later);
        Map<String, MeetingView.PersonView> people = meeting.view().people().stream()
                .collect(Collectors.toMap(MeetingView.PersonView::personId, person -> person));
        assertTrue(people.get("vm-5").late());
        assertFalse(people.get("vm-5").leftEarly());
        assertTrue(people.get("vm-1").leftEarly());
        assertFalse(people.get("vm-1").late());
    }
}
