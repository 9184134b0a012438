package org.workrules.meeting.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.resolutions.Resolution;
import org.workrules.platform.identity.Clearance;

/**
 * What minutes are drafted from.
 *
 * @param meeting     the meeting
 * @param resolutions what it adopted
 * @param topics      the topics of its agenda
 */
record MeetingOutcome(Meeting meeting, List<Resolution> resolutions, List<Topic> topics) {

    List<MinutesItem> items() {
        Map<UUID, String> words = resolutions.stream().collect(Collectors.toMap(Resolution::id, Resolution::text));
        Map<UUID, Clearance> grades = topics.stream().collect(Collectors.toMap(Topic::id, Topic::secrecy));
        return meeting.agenda().stream().map(item -> MinutesItem.of(item, item.resolutionId() == null ? null
                : words.get(item.resolutionId()), grades.getOrDefault(item.topicId(), Clearance.INTERNAL))).toList();
    }
}
