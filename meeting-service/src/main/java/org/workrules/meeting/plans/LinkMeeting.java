package org.workrules.meeting.plans;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting carries out an entry of the plan.
 *
 * @param meetingId the meeting
 */
public record LinkMeeting(@NotNull @Schema(examples = "01930000-0000-7000-8000-000000000000") UUID meetingId) {
}
