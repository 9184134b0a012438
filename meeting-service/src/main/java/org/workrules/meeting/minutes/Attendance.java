package org.workrules.meeting.minutes;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.Member;

/**
 * Who was there, as minutes name it.
 *
 * @param present   members who came (出席)
 * @param onLeave   members on leave (请假)
 * @param attending those who attended (列席), substitutes among them
 */
record Attendance(List<String> present, List<String> onLeave, List<String> attending) {

    static Attendance of(Meeting meeting) {
        return new Attendance(names(meeting, person -> person.counted() && person.came()),
                names(meeting, person -> person.counted() && person.onLeave() && !person.came()),
                names(meeting, person -> !person.counted() && person.came()));
    }

    private static List<String> names(Meeting meeting, Predicate<Member> which) {
        return meeting.people().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue)
                .filter(which).map(Member::name).toList();
    }

    String text() {
        return "\n出席:" + String.join("、", present) + (onLeave.isEmpty() ? "" : "\n请假:" + String.join("、", onLeave))
                + "\n列席:" + String.join("、", attending);
    }
}
