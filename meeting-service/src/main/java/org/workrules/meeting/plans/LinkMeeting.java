package org.workrules.meeting.plans;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting carries out an entry of the plan.
 *
 * @param meetingId the meeting
 */
@Schema(examples = "{\"meetingId\": \"01930000-0000-7000-8000-000000000000\"}")
public record LinkMeeting(@NotNull UUID meetingId) {
}
