package org.workrules.meeting.outings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Refusal of an outing.
 *
 * @param reason why
 */
public record RefuseOuting(@NotBlank @Size(max = 500) @Schema(examples = "同期召开常务会议,请另行安排。") String reason) {
}
