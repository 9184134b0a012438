package org.workrules.document.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * What this service reads of {@code org.workrules.meeting.ResolutionAdopted.v1}.
 *
 * @param resolutionId        the resolution
 * @param meetingKind         kind of meeting that adopted it
 * @param topicTitle          title of its topic
 * @param proposingDepartment department that proposed the topic
 * @param majorDecision       whether it is a major decision
 * @param normative           whether it adopts a regulation or normative document
 * @param secrecy             grade of secrecy
 * @param adoptedOn           day of the meeting
 * @param tasks               what is to be done, by whom and when
 */
public record ResolutionAdopted(UUID resolutionId, MeetingKind meetingKind, String topicTitle, String proposingDepartment,
                                boolean majorDecision, boolean normative, Clearance secrecy, LocalDate adoptedOn,
                                List<Task> tasks) {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.meeting.ResolutionAdopted.v1";

    /**
     * A task of the resolution.
     *
     * @param taskId      the task
     * @param description what is to be done
     * @param department  who does it
     * @param dueOn       by when
     */
    public record Task(UUID taskId, String description, String department, LocalDate dueOn) {
    }
}
