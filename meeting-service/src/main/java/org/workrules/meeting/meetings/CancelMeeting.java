package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting is not held.
 *
 * @param reason why
 */
public record CancelMeeting(@NotBlank @Size(max = 1000) @Schema(examples = "议题已并入下次会议") String reason) {
}
