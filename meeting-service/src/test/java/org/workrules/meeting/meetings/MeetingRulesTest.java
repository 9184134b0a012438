package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.meeting.resolutions.Position.Stand;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

class MeetingRulesTest {

    private static final List<String> SEVEN = Meetings.SEVEN;

    private static Meeting convened(MeetingKind kind, Topic... topics) {
        return Meetings.convened(kind, topics);
    }

    private static Meeting open(MeetingKind kind, List<String> present, Topic... topics) {
        Meeting meeting = convened(kind, topics);
        present.forEach(person -> meeting.checkIn(new CheckIn(person, true, null), office()));
        meeting.open(mayor());
        return meeting;
    }

    private static DecideTopic decision(Topic topic, Outcome outcome, String chairReason, List<DecideTopic.Voice> voices) {
        return new DecideTopic(topic.id(), outcome, voices, chairReason, "原则同意", List.of(
                new DecideTopic.TaskRequest("办理", "transport", LocalDate.of(2026, 12, 31))));
    }

    private static List<DecideTopic.Voice> voices(List<String> people, Stand... stands) {
        List<DecideTopic.Voice> voices = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Stand stand = i < stands.length ? stands[i] : Stand.FOR;
            voices.add(new DecideTopic.Voice(people.get(i), stand, stand == Stand.AGAINST ? "理由" : null));
        }
        return voices;
    }

    @Test
    void anExecutiveMeetingHasTwelveMembersAndAPlenaryTheHeadsToo() {
        assertEquals(12, convened(MeetingKind.EXECUTIVE, Topics.admitted()).quorum().members());
        assertEquals(10, convened(MeetingKind.PLENARY, Topics.admitted()).quorum().members());
        assertEquals(7, convened(MeetingKind.MAYORS_OFFICE, Topics.admitted()).quorum().members());
    }

    @Test
    void onlyTheMayorConvenesAndAViceMayorOnlySpecialMeetings() {
        assertBreaks(MeetingRule.CONVENER, () -> Meeting.convene(
                Meetings.request(MeetingKind.EXECUTIVE, "vm-1", Acts.NOW, "紧急"), Meetings.facts(Topics.admitted()), office()));
        assertBreaks(MeetingRule.SPECIAL_CONVENER, () -> Meeting.convene(
                Meetings.request(MeetingKind.SPECIAL, "sg", Acts.NOW, "紧急"), Meetings.facts(Topics.admitted()), office()));
        assertEquals("vm-1", Meeting.convene(
                Meetings.request(MeetingKind.SPECIAL, "vm-1", Acts.NOW, "紧急"), Meetings.facts(Topics.admitted()), office()).chair());
    }

    @Test
    void aTopicThatWasNotAdmittedDoesNotComeToAMeeting() {
        assertBreaks(MeetingRule.TOPICS_ADMITTED, () -> convened(MeetingKind.EXECUTIVE, Topics.proposed()));
        Topic topic = Topics.admitted();
        convened(MeetingKind.EXECUTIVE, topic);
        assertEquals(TopicState.SCHEDULED, topic.state());
    }

    @Test
    void sixOfTwelveAreNotMoreThanHalfAndSevenAre() {
        var refusal = assertBreaks(MeetingRule.QUORUM, () -> open(MeetingKind.EXECUTIVE, SEVEN.subList(0, 6), Topics.admitted()));
        assertTrue(refusal.getMessage().contains("6 of 12"));
        assertEquals(MeetingState.OPEN, open(MeetingKind.EXECUTIVE, SEVEN, Topics.admitted()).state());
    }

    @Test
    void whoAttendsWithoutBeingAMemberIsNotCounted() {
        List<String> six = new ArrayList<>(SEVEN.subList(0, 6));
        six.add("head-2");
        assertBreaks(MeetingRule.QUORUM, () -> open(MeetingKind.EXECUTIVE, six, Topics.admittedTouching("transport")));
    }

    @Test
    void aTopicIsNotDecidedWhenMembersLeftBelowTheQuorum() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        meeting.checkIn(new CheckIn("vm-1", false, null), office());
        assertBreaks(MeetingRule.QUORUM, () -> meeting.decide(decision(topic, Outcome.ADOPTED, null,
                voices(SEVEN.subList(1, 7))), topic, mayor()));
        assertEquals(TopicState.SCHEDULED, topic.state());
    }

    @Test
    void aMeetingGoesInOrder() {
        Topic topic = Topics.admitted();
        Meeting meeting = convened(MeetingKind.EXECUTIVE, topic);
        assertBreaks(MeetingRule.IN_ORDER, () -> meeting.close(mayor()));
        Meeting other = open(MeetingKind.EXECUTIVE, SEVEN, Topics.admitted());
        assertBreaks(MeetingRule.IN_ORDER, () -> other.decide(decision(topic, Outcome.ADOPTED, null, voices(SEVEN)), topic, mayor()));
    }

    @Test
    void majorAndNormativeMattersAreNotDecidedByTheMayorsOfficeMeeting() {
        Topic normative = Topics.admittedNormative();
        Meeting meeting = open(MeetingKind.MAYORS_OFFICE, List.of("mayor"), normative);
        assertBreaks(MeetingRule.MAJOR_MATTERS, () -> meeting.decide(decision(normative, Outcome.ADOPTED, null,
                voices(List.of("mayor"))), normative, mayor()));
        Topic plain = Topics.admitted();
        Meeting clean = open(MeetingKind.MAYORS_OFFICE, List.of("mayor"), plain);
        clean.decide(decision(plain, Outcome.ADOPTED, null, voices(List.of("mayor"))), plain, mayor());
        assertEquals(Outcome.ADOPTED, clean.agenda().get(0).outcome());
    }

    @Test
    void everyMemberPresentIsHeardAndNobodyElse() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        assertBreaks(MeetingRule.EVERY_POSITION, () -> meeting.decide(decision(topic, Outcome.ADOPTED, null,
                voices(SEVEN.subList(1, 7))), topic, mayor()));
        List<String> withStranger = new ArrayList<>(SEVEN);
        withStranger.add(0, "head-1");
        assertBreaks(MeetingRule.EVERY_POSITION, () -> meeting.decide(decision(topic, Outcome.ADOPTED, null,
                voices(withStranger)), topic, mayor()));
    }

    @Test
    void theChairSpeaksLast() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        List<String> chairFirst = new ArrayList<>(SEVEN.subList(0, 6));
        chairFirst.add(0, "mayor");
        assertBreaks(MeetingRule.CHAIR_LAST, () -> meeting.decide(decision(topic, Outcome.ADOPTED, null,
                voices(chairFirst)), topic, mayor()));
    }

    @Test
    void aDecisionAgainstTheMajorityCarriesTheChairsReason() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        List<DecideTopic.Voice> against = voices(SEVEN, Stand.AGAINST, Stand.AGAINST, Stand.AGAINST, Stand.AGAINST);
        assertBreaks(MeetingRule.DEVIATION_EXPLAINED,
                () -> meeting.decide(decision(topic, Outcome.ADOPTED, null, against), topic, mayor()));
        meeting.decide(decision(topic, Outcome.ADOPTED, "事关群众安全,先行实施", against), topic, mayor());
        assertEquals(TopicState.DECIDED, topic.state());
    }

    @Test
    void dissentCarriesItsReason() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        List<DecideTopic.Voice> silent = new ArrayList<>(voices(SEVEN));
        silent.set(0, new DecideTopic.Voice("vm-1", Stand.AGAINST, null));
        assertBreaks(MeetingRule.DISSENT_EXPLAINED,
                () -> meeting.decide(decision(topic, Outcome.ADOPTED, null, silent), topic, mayor()));
    }

    @Test
    void anAdoptedResolutionHasTasksWithADate() {
        Topic topic = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, topic);
        assertBreaks(MeetingRule.TASKS_WITH_DATE, () -> meeting.decide(new DecideTopic(topic.id(), Outcome.ADOPTED,
                voices(SEVEN), null, "同意", List.of()), topic, mayor()));
        assertBreaks(MeetingRule.TASKS_WITH_DATE, () -> meeting.decide(new DecideTopic(topic.id(), Outcome.ADOPTED,
                voices(SEVEN), null, "同意", List.of(new DecideTopic.TaskRequest("办理", null, LocalDate.of(2026, 11, 23)))),
                topic, mayor()));
    }

    @Test
    void aMeetingIsClosedWhenItsAgendaIsSettled() {
        Topic decided = Topics.admitted();
        Topic deferred = Topics.admitted();
        Meeting meeting = open(MeetingKind.EXECUTIVE, SEVEN, decided, deferred);
        assertBreaks(MeetingRule.AGENDA_SETTLED, () -> meeting.close(mayor()));
        Act act = mayor();
        meeting.decide(decision(decided, Outcome.ADOPTED, null, voices(SEVEN)), decided, act);
        meeting.decide(decision(deferred, Outcome.DEFERRED, null, List.of()), deferred, mayor());
        meeting.close(mayor());
        assertEquals(MeetingState.CLOSED, meeting.state());
        assertEquals(TopicState.ADMITTED, deferred.state());
        assertEquals(1, act.events().size());
        assertEquals(Resolution.class, act.emissions().get(0).aggregate().getClass());
    }

    @Test
    void aRejectionFollowsTheMajorityWhenNotMoreThanHalfAreForIt() {
        Topic topic = Topics.admitted();
        DecideTopic rejection = decision(topic, Outcome.REJECTED, null,
                voices(SEVEN, Stand.AGAINST, Stand.AGAINST, Stand.AGAINST, Stand.ABSTAINED));
        assertTrue(Voting.followsMajority(rejection));
    }

    @Test
    void meetingsAreSeenByMembersAndByDepartmentsWithATopic() {
        Meeting meeting = convened(MeetingKind.EXECUTIVE, Topics.admitted());
        assertTrue(meeting.visibleTo(head("housing-construction").caller()));
        assertTrue(meeting.visibleTo(by("pg-1", "government", Office.PARTY_GROUP_MEMBER).caller()));
        assertEquals(false, meeting.visibleTo(head("education").caller()));
        assertEquals(List.of(), Arrays.asList(meeting.people().values().stream().filter(Member::present).toArray()));
    }
}
