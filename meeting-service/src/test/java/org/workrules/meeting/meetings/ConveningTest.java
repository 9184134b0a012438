package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.meeting.meetings.Meetings.convened;
import static org.workrules.meeting.meetings.Meetings.facts;
import static org.workrules.meeting.meetings.Meetings.request;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.TopicRule;
import org.workrules.meeting.agenda.TopicState;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class ConveningTest {

    private static final Instant IN_FIVE_DAYS = Acts.NOW.plus(Duration.ofDays(5));

    private static Convening entrusted(String person, Topic... topics) {
        List<Person> people = new ArrayList<>(People.twelveMembersAndTwoHeads());
        people.add(People.person("dsg", "deputy-secretary-general"));
        return new Convening(people, Person::holdsAny, List.of(topics), Set.of(person), BusinessCalendar.WEEKENDS, new Caps.SoFar(0, 0));
    }

    private static ConveneMeeting capped(int minutes, long yuan, String reason) {
        return new ConveneMeeting(MeetingKind.EXECUTIVE, "会议", "会议室", Acts.NOW, "mayor", List.of(), null, "紧急", minutes, yuan, reason);
    }

    private static Convening soFar(long meetings, long yuan) {
        return new Convening(People.twelveMembersAndTwoHeads(), Person::holdsAny, List.of(), Set.of(), BusinessCalendar.WEEKENDS,
                new Caps.SoFar(meetings, yuan));
    }

    @Test
    void aMeetingIsNotifiedADayBeforeOrItsUrgencyIsRecorded() {
        Instant tomorrow = Acts.NOW.plus(Duration.ofDays(1));
        assertBreaks(MeetingRule.NOTICE_IN_TIME, () -> Meeting.convene(
                request(MeetingKind.EXECUTIVE, "mayor", tomorrow.minusSeconds(1), null), facts(), office()));
        assertEquals(tomorrow, Meeting.convene(request(MeetingKind.EXECUTIVE, "mayor", tomorrow, null), facts(), office()).heldAt());
        assertEquals("紧急", convened(MeetingKind.EXECUTIVE).view().urgency());
    }

    @Test
    void membersGetTheMaterialsThreeDaysBeforeOrTheReasonIsRecorded() {
        Topic empty = Topics.admitted();
        assertBreaks(TopicRule.MATERIALS_IN_TIME, () -> Meeting.convene(
                request(MeetingKind.EXECUTIVE, "mayor", IN_FIVE_DAYS, null), facts(empty), office()));
        Topic late = Topics.withMaterials(Topics.admitted());
        assertBreaks(TopicRule.MATERIALS_IN_TIME, () -> Meeting.convene(
                request(MeetingKind.EXECUTIVE, "mayor", Acts.NOW.plus(Duration.ofDays(3)).minusSeconds(1), null), facts(late), office()));
        Meeting inTime = Meeting.convene(request(MeetingKind.EXECUTIVE, "mayor", Acts.NOW.plus(Duration.ofDays(3)), null),
                facts(late), office());
        assertFalse(inTime.view().agenda().get(0).materialsLate());
        assertTrue(convened(MeetingKind.EXECUTIVE, empty).view().agenda().get(0).materialsLate());
    }

    @Test
    void aDeputySecretaryGeneralConvenesASpecialMeetingWithAnEntrustmentOnRecord() {
        ConveneMeeting special = request(MeetingKind.SPECIAL, "dsg", Acts.NOW, "紧急");
        assertBreaks(MeetingRule.SPECIAL_CONVENER, () -> Meeting.convene(special, entrusted("nobody", Topics.admitted()), office()));
        assertEquals("dsg", Meeting.convene(special, entrusted("dsg", Topics.admitted()), office()).chair());
        assertBreaks(MeetingRule.CONVENER, () -> Meeting.convene(request(MeetingKind.EXECUTIVE, "dsg", Acts.NOW, "紧急"),
                entrusted("dsg", Topics.admitted()), office()));
    }

    @Test
    void aViceMayorStaysInsideThePortfolioExceptToSettleADisagreement() {
        ConveneMeeting byTwo = request(MeetingKind.SPECIAL, "vm-2", Acts.NOW, "紧急");
        assertBreaks(MeetingRule.SPECIAL_IN_PORTFOLIO, () -> Meeting.convene(byTwo, facts(Topics.admitted()), office()));
        Topic disputed = Topics.disputed();
        Meeting meeting = Meeting.convene(byTwo, facts(disputed), office());
        assertEquals(TopicState.IN_MEDIATION, disputed.state());
        assertEquals("vm-2", meeting.chair());
        assertBreaks(MeetingRule.TOPICS_ADMITTED, () -> convened(MeetingKind.EXECUTIVE, Topics.disputed()));
    }

    @Test
    void aSpecialMeetingDealsWithADisagreementAndThenTheTopicMayBeAdmitted() {
        Topic disputed = Topics.disputed();
        Meeting meeting = convened(MeetingKind.SPECIAL, disputed);
        meeting.open(mayor());
        assertBreaks(MeetingRule.MEDIATION_OF_DISPUTES, () -> meeting.decide(new DecideTopic(disputed.id(),
                AgendaItem.Outcome.ADOPTED, List.of(), null, "同意", List.of()), disputed, mayor()));
        meeting.decide(new DecideTopic(disputed.id(), AgendaItem.Outcome.MEDIATED, List.of(), null, "交通部门调整线路后同意", List.of()),
                disputed, mayor());
        assertEquals(TopicState.DISAGREED, disputed.state());
        assertEquals("交通部门调整线路后同意", meeting.agenda().get(0).remark());
        Topics.admit(disputed);
        assertEquals(TopicState.ADMITTED, disputed.state());
    }

    @Test
    void aYearsNumberOfMeetingsIsCapped() {
        assertBreaks(CapRule.NUMBER, () -> Meeting.convene(capped(60, 0, null), soFar(5000, 0), office()));
        assertThrows(Denied.class, () -> Meeting.convene(capped(60, 0, "加开"), soFar(5000, 0), office()));
        assertEquals("加开", Meeting.convene(capped(60, 0, "加开"), soFar(5000, 0), mayor()).view().overCap());
        assertEquals(0, Meeting.convene(capped(60, 0, null), soFar(4999, 0), office()).view().sequence());
    }

    @Test
    void lengthSizeAndBudgetAreCapped() {
        assertBreaks(CapRule.LENGTH, () -> Meeting.convene(capped(241, 0, null), soFar(0, 0), office()));
        assertBreaks(CapRule.BUDGET, () -> Meeting.convene(capped(240, 5001, null), soFar(0, 0), office()));
        assertBreaks(CapRule.YEAR_BUDGET, () -> Meeting.convene(capped(240, 5000, null), soFar(0, 195_001), office()));
        List<Person> crowd = new ArrayList<>(People.twelveMembersAndTwoHeads());
        Set<String> invited = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            crowd.add(People.person("guest-" + i, "department-clerk"));
            invited.add("guest-" + i);
        }
        ConveneMeeting large = new ConveneMeeting(MeetingKind.EXECUTIVE, "会议", "会议室", Acts.NOW, "mayor", List.of(), invited,
                "紧急", null, null, null);
        assertBreaks(CapRule.SIZE, () -> Meeting.convene(large, new Convening(crowd, Person::holdsAny, List.of(), Set.of(), BusinessCalendar.WEEKENDS,
                new Caps.SoFar(0, 0)), office()));
        Meeting clean = Meeting.convene(capped(240, 5000, null), soFar(0, 195_000), office());
        assertEquals(240, clean.plannedMinutes());
    }

    @Test
    void aCostAboveTheBudgetIsExplained() {
        Meeting closed = Meetings.closed(MeetingKind.EXECUTIVE);
        assertBreaks(CapRule.COST_EXPLAINED, () -> closed.account(new RecordCost(1, null), office()));
        closed.account(new RecordCost(1, "临时增加资料印刷"), office());
        assertEquals(1L, closed.view().costYuan());
        assertEquals("临时增加资料印刷", closed.view().overCap());
    }

    @Test
    void invitedPeopleAttendOrBelongToASpecialMeeting() {
        Meeting executive = convened(MeetingKind.EXECUTIVE);
        executive.invite(new InvitePerson("head-1"), People.twelveMembersAndTwoHeads(), office());
        assertEquals(Duty.INVITED, executive.people().get("head-1").duty());
        assertEquals(12, executive.quorum().members());
        Meeting special = convened(MeetingKind.SPECIAL);
        special.invite(new InvitePerson("head-1"), People.twelveMembersAndTwoHeads(), office());
        assertEquals(2, special.quorum().members());
        assertBreaks(MeetingRule.PEOPLE_IN_OFFICE,
                () -> special.invite(new InvitePerson("nobody"), People.twelveMembersAndTwoHeads(), office()));
    }

    @Test
    void anEntrustedConvenerChairsAndOthersDoNot() {
        Act other = by("vm-1", "government", Office.VICE_MAYOR);
        assertThrows(Denied.class, () -> convened(MeetingKind.EXECUTIVE).requireChair(other.caller()));
    }
}
