package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.AgendaItem.Outcome;
import org.workrules.platform.clock.BusinessCalendar;

/** Meetings for tests. */
public final class Meetings {

    static final List<String> SEVEN = List.of("vm-1", "vm-2", "vm-3", "vm-4", "sg", "pg-1", "mayor");

    private Meetings() {
    }

    /** Opened with seven of twelve members and one open topic. */
    public static Meeting open(MeetingKind kind) {
        return open(kind, new Topic[] {Topics.admitted()});
    }

    /** Closed after its topics were put off. */
    public static Meeting closed(MeetingKind kind, Topic... topics) {
        Topic[] all = topics.length == 0 ? new Topic[] {Topics.admitted()} : topics;
        Meeting meeting = open(kind, all);
        for (Topic topic : all) {
            meeting.decide(new DecideTopic(topic.id(), Outcome.DEFERRED, List.of(), null, null, List.of()), topic, Acts.mayor());
        }
        meeting.close(Acts.mayor());
        return meeting;
    }

    /** Opened with seven of twelve members. */
    public static Meeting open(MeetingKind kind, Topic... topics) {
        Meeting meeting = convened(kind, topics);
        begin(meeting);
        return meeting;
    }

    /** Opened with seven of twelve members. */
    public static void begin(Meeting meeting) {
        SEVEN.forEach(person -> meeting.checkIn(new CheckIn(person, true, null), Acts.office()));
        meeting.open(Acts.mayor());
    }

    /** Convened by the mayor at short notice. */
    public static Meeting convened(MeetingKind kind, Topic... topics) {
        return Meeting.convene(request(kind, "mayor", Acts.NOW, "紧急"), facts(topics), Acts.office());
    }

    /** An executive meeting of a title. */
    public static Meeting called(String title) {
        return Meeting.convene(new ConveneMeeting(MeetingKind.EXECUTIVE, title, "市政府第一会议室", Acts.NOW, "mayor", List.of(), null, "紧急",
                null, null, null), facts(), Acts.office());
    }

    /** Asks somebody to it. */
    public static void invite(Meeting meeting, String person) {
        meeting.invite(new InvitePerson(person), People.twelveMembersAndTwoHeads(), Acts.office());
    }

    /** Held at another time. */
    public static void postpone(Meeting meeting, Instant heldAt) {
        postpone(meeting, heldAt, new Postponing(facts(), Map.of()));
    }

    /** Held at another time, when others hold the offices. */
    static void postpone(Meeting meeting, Instant heldAt, Postponing facts) {
        meeting.postpone(new PostponeMeeting(heldAt, null, "与上级会议冲突", null, null), facts, Acts.office());
    }

    /** Another day with other people in office. */
    public static void postpone(Meeting meeting, Instant heldAt, List<Person> register) {
        postpone(meeting, heldAt, new Postponing(facts(register), Map.of()));
    }

    /** Not held. */
    public static void cancel(Meeting meeting) {
        meeting.cancel(new CancelMeeting("并入下次会议"), List.of(), Acts.office());
    }

    /** What is asked for. */
    static ConveneMeeting request(MeetingKind kind, String convener, Instant heldAt, String urgency) {
        return new ConveneMeeting(kind, "会议", "会议室", heldAt, convener, List.of(), null, urgency, null, null, null);
    }

    /** With nothing held so far and nobody entrusted. */
    static Convening facts(Topic... topics) {
        return facts(People.twelveMembersAndTwoHeads(), topics);
    }

    /** The same with other people in office. */
    static Convening facts(List<Person> register, Topic... topics) {
        return new Convening(register, Person::holdsAny, List.of(topics), Set.of(), BusinessCalendar.WEEKENDS,
                new Caps.SoFar(0, 0));
    }
}
