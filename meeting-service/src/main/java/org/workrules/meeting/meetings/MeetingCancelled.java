package org.workrules.meeting.meetings;

import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting is not held; its topics wait for another.
 *
 * @param meetingId the meeting
 * @param kind      kind of meeting
 * @param topics   the topics it had
 */
public record MeetingCancelled(UUID meetingId, MeetingKind kind, List<UUID> topics) implements DomainEvent {
}
