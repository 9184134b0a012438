package org.workrules.meeting.bodies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body ends before its last day.
 *
 * @param reason why
 */
public record DissolveBody(@NotBlank @Size(max = 1000) @Schema(examples = "任务已完成") String reason) {
}
