package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting is held at another time or place.
 *
 * @param meetingId the meeting
 * @param kind      kind of meeting
 * @param heldAt   when now
 */
public record MeetingPostponed(UUID meetingId, MeetingKind kind, Instant heldAt) implements DomainEvent {
}
