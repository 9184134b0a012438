package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.meeting.meetings.Meetings.convened;
import static org.workrules.meeting.meetings.Meetings.facts;
import static org.workrules.meeting.meetings.Meetings.request;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.agenda.TopicWithdrawn;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

/** The tests' day is Tuesday, 24 November 2026. */
class AgendaTest {

    private static final Instant FRIDAY = Acts.NOW.plus(Duration.ofDays(3));

    private static Meeting onFriday(Topic... topics) {
        return Meeting.convene(request(MeetingKind.EXECUTIVE, "mayor", FRIDAY, "紧急"), facts(topics), office());
    }

    @Test
    void twoWorkingDaysBeforeTheMeetingTheAgendaIsFixedAndOnlyTheChairAddsToIt() {
        Topic early = Topics.withMaterials(Topics.admitted());
        Meeting meeting = onFriday();
        meeting.addTopic(new AddTopic(early.id(), null), early, facts(), office());
        assertEquals(null, meeting.view().agenda().get(0).lateReason());
        assertEquals(1, meeting.sequence());

        Topic late = Topics.withMaterials(Topics.admitted());
        Meeting tomorrow = Meeting.convene(request(MeetingKind.EXECUTIVE, "mayor", Acts.NOW.plus(Duration.ofDays(1)), "紧急"), facts(), office());
        assertBreaks(MeetingRule.LATE_TOPIC_BY_CHAIR, () -> tomorrow.addTopic(new AddTopic(late.id(), "急"), late, facts(), office()));
        assertBreaks(MeetingRule.LATE_TOPIC_BY_CHAIR, () -> tomorrow.addTopic(new AddTopic(late.id(), " "), late, facts(), mayor()));
        assertEquals(TopicState.ADMITTED, late.state());
        tomorrow.addTopic(new AddTopic(late.id(), "上级要求"), late, facts(), mayor());
        assertEquals("上级要求", tomorrow.view().agenda().get(0).lateReason());
    }

    @Test
    void whatIsWorkingDaysComesFromTheCalendar() {
        Instant monday = Acts.NOW.plus(Duration.ofDays(6));
        Act onThursday = Acts.at(office(), Acts.NOW.plus(Duration.ofDays(2)));
        Act onFriday = Acts.at(office(), Acts.NOW.plus(Duration.ofDays(3)));
        Meeting meeting = Meeting.convene(request(MeetingKind.EXECUTIVE, "mayor", monday, null), facts(), office());
        assertEquals(false, Agenda.fixed(meeting, facts().calendar(), onThursday));
        assertTrue(Agenda.fixed(meeting, facts().calendar(), onFriday));
    }

    @Test
    void aTopicIsCarriedOverOrWithdrawnAndOnlyByTheChairWhileTheMeetingGoesOn() {
        Topic carried = Topics.admitted();
        Topic withdrawn = Topics.admitted();
        Meeting meeting = Meetings.open(MeetingKind.EXECUTIVE, carried, withdrawn);
        RemoveTopic carry = new RemoveTopic(carried.id(), Outcome.CARRIED_OVER, "时间所限");
        assertThrows(Denied.class, () -> meeting.removeTopic(carry, carried, office()));
        meeting.removeTopic(carry, carried, mayor());
        assertEquals(TopicState.ADMITTED, carried.state());
        Act act = mayor();
        meeting.removeTopic(new RemoveTopic(withdrawn.id(), Outcome.WITHDRAWN, "不再需要"), withdrawn, act);
        assertEquals(List.of(new TopicWithdrawn(withdrawn.id(), "housing-construction")), act.events());
        meeting.close(mayor());
        assertEquals(List.of(Outcome.CARRIED_OVER, Outcome.WITHDRAWN), meeting.agenda().stream().map(AgendaItem::outcome).toList());
    }

    @Test
    void anOrderNamesEveryTopicOnce() {
        Topic first = Topics.admitted();
        Topic second = Topics.admitted();
        Meeting meeting = convened(MeetingKind.EXECUTIVE, first, second);
        assertBreaks(MeetingRule.ORDER_OF_ALL, () -> meeting.order(new OrderAgenda(List.of(first.id())), office()));
        assertBreaks(MeetingRule.ORDER_OF_ALL, () -> meeting.order(new OrderAgenda(List.of(first.id(), first.id())), office()));
        meeting.order(new OrderAgenda(List.of(second.id(), first.id())), office());
        assertEquals(List.of(second.id(), first.id()), meeting.agenda().stream().map(AgendaItem::topicId).toList());
    }

    @Test
    void aPostponedMeetingTakesItsTopicsAlongAndTellsEverybody() {
        Topic topic = Topics.admitted();
        Meeting meeting = convened(MeetingKind.EXECUTIVE, topic);
        Act act = office();
        meeting.postpone(new PostponeMeeting(FRIDAY, "第二会议室", "与上级会议冲突", null, null), new Postponing(Meetings.facts(topic), Map.of()), act);
        assertEquals(FRIDAY, topic.scheduledFor());
        assertEquals(1, meeting.sequence());
        assertEquals(List.of(new MeetingPostponed(meeting.id(), MeetingKind.EXECUTIVE, FRIDAY)), act.events());
        assertBreaks(MeetingRule.NOTICE_IN_TIME, () -> meeting.postpone(
                new PostponeMeeting(Acts.NOW.plusSeconds(60), null, "提前", null, null), new Postponing(Meetings.facts(topic), Map.of()), office()));
    }

    @Test
    void aCancelledMeetingGivesItsTopicsBackAndIsOver() {
        Topic topic = Topics.admitted();
        Meeting meeting = convened(MeetingKind.EXECUTIVE, topic);
        Act act = office();
        meeting.cancel(new CancelMeeting("并入下次会议"), List.of(topic), act);
        assertEquals(MeetingState.CANCELLED, meeting.state());
        assertEquals(TopicState.ADMITTED, topic.state());
        assertEquals(List.of(new MeetingCancelled(meeting.id(), MeetingKind.EXECUTIVE, List.of(topic.id()))), act.events());
        assertBreaks(MeetingRule.IN_ORDER, () -> meeting.open(mayor()));
        convened(MeetingKind.EXECUTIVE, topic);
        assertEquals(TopicState.SCHEDULED, topic.state());
    }
}
