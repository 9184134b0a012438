package org.workrules.meeting.plans;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A meeting carries out an entry of the plan.
 *
 * @param meetingId the meeting
 */
public record LinkMeeting(@NotNull UUID meetingId) {
}
