package org.workrules.meeting.meetings;

import java.util.List;
import java.util.Set;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.leadership.Person;
import org.workrules.platform.clock.BusinessCalendar;

/**
 * What must be known to convene a meeting.
 *
 * @param register  people in office
 * @param offices   what they hold on the day of the meeting
 * @param topics    the topics of the agenda, in the order asked for
 * @param entrusted person ids of those whom the mayor or a vice-mayor entrusted with convening, in force now (art. 40)
 * @param calendar  which days offices work
 * @param soFar     what was held of the kind in the year
 */
record Convening(List<Person> register, OfficesOfTheDay offices, List<Topic> topics, Set<String> entrusted,
                 BusinessCalendar calendar, Caps.SoFar soFar) {

    Person person(String personId) {
        return register.stream().filter(person -> person.personId().equals(personId)).findFirst().orElse(null);
    }
}
