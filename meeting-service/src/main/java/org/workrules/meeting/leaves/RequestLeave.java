package org.workrules.meeting.leaves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member asks for leave from a meeting.
 *
 * @param meetingId the meeting
 * @param reason    why
 */
public record RequestLeave(@NotNull UUID meetingId, @NotBlank @Size(max = 1000) @Schema(examples = "赴省参加会议") String reason) {
}
