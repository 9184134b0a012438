package org.workrules.meeting.minutes;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody else than the drafter goes through drafted minutes.
 *
 * @param returned whether they go back to the drafter
 * @param opinion  what is to be changed; needed when they go back
 */
public record ReviewMinutes(@Schema(examples = "false") boolean returned, @Size(max = 4000) @Schema(examples = "已核对会议记录") String opinion) {
}
