package org.workrules.meeting.meetings;

import java.util.List;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.AgendaItem.Outcome;

/** Meetings for tests. */
public final class Meetings {

    private Meetings() {
    }

    /** Opened with seven of twelve members and one open topic. */
    public static Meeting open(MeetingKind kind) {
        return open(kind, Topics.admitted());
    }

    /** Closed after its one topic was put off. */
    public static Meeting closed(MeetingKind kind) {
        Topic topic = Topics.admitted();
        Meeting meeting = open(kind, topic);
        meeting.decide(new DecideTopic(topic.id(), Outcome.DEFERRED, List.of(), null, null, List.of()), topic, Acts.mayor());
        meeting.close(Acts.mayor());
        return meeting;
    }

    private static Meeting open(MeetingKind kind, Topic topic) {
        List<Person> register = People.twelveMembersAndTwoHeads();
        Meeting meeting = Meeting.convene(new ConveneMeeting(kind, "会议", "会议室", Acts.NOW, "mayor", List.of()), register,
                List.of(topic), Acts.office());
        List.of("mayor", "vm-1", "vm-2", "vm-3", "vm-4", "sg", "pg-1")
                .forEach(person -> meeting.checkIn(new CheckIn(person, true), register, Acts.office()));
        meeting.open(Acts.mayor());
        return meeting;
    }
}
