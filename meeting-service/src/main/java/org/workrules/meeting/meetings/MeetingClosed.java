package org.workrules.meeting.meetings;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting was closed.
 *
 * @param meetingId the meeting
 * @param kind kind of meeting
 */
public record MeetingClosed(UUID meetingId, MeetingKind kind) implements DomainEvent {
}
