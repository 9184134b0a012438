package org.workrules.meeting.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Denied;

/** A meeting on another day, when others may hold the offices. The tests' day is Tuesday, 24 November 2026. */
class PostponementTest {

    private static final Instant FRIDAY = Acts.NOW.plus(Duration.ofDays(3));
    private static final List<Person> NOW = People.twelveMembersAndTwoHeads();

    /** On Friday vm-6 is no longer in office, and vm-7 is. */
    private static List<Person> onFriday() {
        List<Person> people = new ArrayList<>(NOW.stream().filter(person -> !person.personId().equals("vm-6")).toList());
        people.add(People.person("vm-7", "vice-mayor"));
        return people;
    }

    private static Postponing friday(Map<String, String> leaves, Topic... topics) {
        return new Postponing(Meetings.facts(onFriday(), topics), leaves);
    }

    @Test
    void whoBelongsToItIsFoundAnewForTheNewDay() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.postpone(meeting, FRIDAY, friday(Map.of()));
        assertEquals(12, meeting.quorum().members());
        assertTrue(meeting.people().containsKey("vm-7"));
        assertFalse(meeting.people().containsKey("vm-6"));
        assertEquals(Map.of("vm-6", "vm-6"), meeting.uninvited());
        assertTrue(Set.of(meeting.concerned).contains("vm-7") && !Set.of(meeting.concerned).contains("vm-6"));
        assertEquals(1, meeting.sequence());
    }

    @Test
    void whoComesBackIntoOfficeIsAskedAgain() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.postpone(meeting, FRIDAY, friday(Map.of()));
        Meetings.postpone(meeting, FRIDAY.plus(Duration.ofDays(3)), new Postponing(Meetings.facts(), Map.of()));
        assertEquals(Map.of("vm-7", "vm-7"), meeting.uninvited());
        assertTrue(meeting.people().containsKey("vm-6"));
    }

    @Test
    void onTheSameDayEverybodyStays() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        meeting.checkIn(new CheckIn("vm-6", true, null), office());
        meeting.postpone(new PostponeMeeting(Acts.NOW.plusSeconds(3600), null, "会场调整", "紧急", null), friday(Map.of()), office());
        assertTrue(meeting.people().get("vm-6").present());
        assertFalse(meeting.people().containsKey("vm-7"));
    }

    @Test
    void grantedLeaveAndItsSubstituteStayWhereTheyAreStillRight() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        for (String person : List.of("vm-1", "vm-6")) {
            meeting.grantLeave(person);
        }
        meeting.nameSubstitute("head-1", "head-1", "vm-1");
        meeting.nameSubstitute("head-2", "head-2", "vm-6");
        Meetings.postpone(meeting, FRIDAY, friday(Map.of("vm-1", "head-1", "vm-6", "head-2")));
        assertTrue(meeting.people().get("vm-1").onLeave());
        assertEquals("vm-1", meeting.people().get("head-1").standsFor());
        assertEquals(Set.of("vm-6", "head-2"), meeting.uninvited().keySet());
        assertEquals(1, meeting.people().values().stream().filter(member -> member.duty() == Duty.SUBSTITUTE).count());
    }

    @Test
    void aSubstituteWhoBelongsToItOnTheNewDayComesInTheOwnRight() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        meeting.grantLeave("vm-1");
        meeting.nameSubstitute("head-2", "head-2", "vm-1");
        Topic topic = Topics.admittedTouching("transport");
        topic.schedule(false, Acts.NOW, "急", office());
        Meetings.postpone(meeting, FRIDAY, friday(Map.of("vm-1", "head-2"), topic));
        assertEquals(Duty.TOPIC, meeting.people().get("head-2").duty());
        assertTrue(meeting.people().get("vm-1").onLeave());
    }

    @Test
    void whomTheConvenerAskedForIsAskedAgain() {
        Meeting executive = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.invite(executive, "head-1");
        Meetings.postpone(executive, FRIDAY, friday(Map.of()));
        assertEquals(Duty.INVITED, executive.people().get("head-1").duty());
        Meeting special = Meetings.convened(MeetingKind.SPECIAL);
        Meetings.invite(special, "head-1");
        Meetings.postpone(special, FRIDAY, friday(Map.of()));
        assertEquals(Set.of("mayor", "head-1"), special.people().keySet());
        assertEquals(Duty.MEMBER, special.people().get("head-1").duty());
    }

    @Test
    void whoConvenesItIsEntitledOnTheNewDayToo() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Convening without = new Convening(NOW, (person, any) -> !person.personId().equals("mayor") && person.holdsAny(any), List.of(),
                Set.of(), BusinessCalendar.WEEKENDS, new Caps.SoFar(0, 0));
        assertBreaks(MeetingRule.CONVENER, () -> Meetings.postpone(meeting, FRIDAY, new Postponing(without, Map.of())));
        assertEquals(Acts.NOW, meeting.heldAt());
        assertEquals(0, meeting.sequence());
    }

    @Test
    void inAnotherYearItCountsTowardsTheCapsOfThatYear() {
        Instant nextYear = Acts.NOW.plus(Duration.ofDays(60));
        Postponing full = new Postponing(new Convening(NOW, Person::holdsAny, List.of(), Set.of(), BusinessCalendar.WEEKENDS,
                new Caps.SoFar(5000, 0)), Map.of());
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        assertBreaks(CapRule.NUMBER, () -> Meetings.postpone(meeting, nextYear, full));
        assertEquals(Acts.NOW, meeting.heldAt());
        PostponeMeeting overCap = new PostponeMeeting(nextYear, null, "与上级会议冲突", null, "年初集中研究预算");
        assertThrows(Denied.class, () -> meeting.postpone(overCap, full, office()));
        Meetings.postpone(meeting, FRIDAY, full);
        meeting.postpone(overCap, full, mayor());
        assertEquals("年初集中研究预算", meeting.view().overCap());
        Meeting clean = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.postpone(clean, nextYear, new Postponing(Meetings.facts(), Map.of()));
        assertEquals(nextYear, clean.heldAt());
    }

    @Test
    void aTopicWhoseActingChairIsGoneIsHandedOverAnew() {
        Topic topic = Topics.admitted();
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE, topic);
        meeting.recuse(new RecuseFromTopic(topic.id(), "近亲属任职", "vm-6"), mayor());
        Meetings.postpone(meeting, FRIDAY, friday(Map.of(), topic));
        assertEquals("mayor", meeting.recusals().chairOf(topic.id()));
        assertBreaks(MeetingRule.CHAIR_HANDS_OVER, () -> meeting.recusals().requireChairOf(topic.id()));
        meeting.recuse(new RecuseFromTopic(topic.id(), "近亲属任职", "vm-1"), mayor());
        assertEquals("vm-1", meeting.recusals().chairOf(topic.id()));
        assertEquals(1, meeting.view().recusals().size());
        assertThrows(Denied.class,
                () -> meeting.requireChair(by("vm-6", "government", Office.VICE_MAYOR).caller(), topic.id()));
    }
}
