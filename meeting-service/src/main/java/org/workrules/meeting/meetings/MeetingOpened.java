package org.workrules.meeting.meetings;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting was opened.
 *
 * @param meetingId the meeting
 * @param kind kind of meeting
 * @param members how many belong to it
 * @param present how many of them were present
 */
public record MeetingOpened(UUID meetingId, MeetingKind kind, int members, int present) implements DomainEvent {
}
