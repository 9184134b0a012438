package org.workrules.meeting.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office drafts minutes; decisions and attendance are taken from the meeting's record.
 *
 * @param meetingId    the meeting
 * @param introduction opening words
 * @param chairWishes  whether the chair wishes minutes; needed for all but executive meetings
 */
public record DraftMinutes(@NotNull UUID meetingId,
                           @NotBlank @Size(max = 20000) @Schema(examples = "市长主持召开市政府常务会议,议定以下事项:") String introduction,
                           @Schema(examples = "true") boolean chairWishes) {
}
