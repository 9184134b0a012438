package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting was convened.
 *
 * @param meetingId the meeting
 * @param kind kind of meeting
 * @param title what it is called
 * @param heldAt when
 * @param topics its topics in order
 */
public record MeetingConvened(UUID meetingId, MeetingKind kind, String title, Instant heldAt, List<UUID> topics) implements DomainEvent {
}
