package org.workrules.meeting.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * A meeting adopted a resolution.
 *
 * @param resolutionId        the resolution
 * @param meetingId           the meeting
 * @param meetingKind         PLENARY, EXECUTIVE, MAYORS_OFFICE or SPECIAL
 * @param topicId             the topic
 * @param topicTitle          what the topic is called
 * @param proposingDepartment who proposed it
 * @param majorDecision       whether it is a major decision
 * @param normative           whether it is a bill, regulation or normative document
 * @param text                the resolution; dissent is not in it
 * @param secrecy             grade of secrecy
 * @param adoptedOn           day of adoption
 * @param tasks               who does what by when
 * @param dossierId           the dossier of the decision (art. 12), {@code null} for none
 */
public record ResolutionAdopted(UUID resolutionId, UUID meetingId, String meetingKind, UUID topicId, String topicTitle,
                                String proposingDepartment, boolean majorDecision, boolean normative, String text,
                                Clearance secrecy, LocalDate adoptedOn, List<TaskOf> tasks,
                                UUID dossierId) implements DomainEvent {

    /**
     * Who does what by when.
     *
     * @param taskId      identity, the same in every service
     * @param description what
     * @param department  who, {@code null} when nobody was named
     * @param dueOn       by when
     */
    public record TaskOf(UUID taskId, String description, String department, LocalDate dueOn) {
    }
}
