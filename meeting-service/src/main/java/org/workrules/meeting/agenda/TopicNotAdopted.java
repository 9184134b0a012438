package org.workrules.meeting.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A meeting rejected a topic or put it off.
 *
 * @param topicId     the topic
 * @param meetingId   the meeting
 * @param meetingKind PLENARY, EXECUTIVE, MAYORS_OFFICE or SPECIAL
 * @param department  who proposed it
 * @param dossierId   the dossier of its decision, {@code null} for none
 * @param outcome     REJECTED or DEFERRED
 * @param reason      why it was put off, {@code null} when nothing was said
 * @param decidedOn   day of the meeting
 */
public record TopicNotAdopted(UUID topicId, UUID meetingId, String meetingKind, String department, UUID dossierId, String outcome,
                              String reason, LocalDate decidedOn) implements DomainEvent {
}
