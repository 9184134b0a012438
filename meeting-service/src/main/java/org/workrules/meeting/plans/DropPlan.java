package org.workrules.meeting.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A planned meeting is not held.
 *
 * @param reason why
 */
public record DropPlan(@NotBlank @Size(max = 1000) @Schema(examples = "与全市工作会议合并") String reason) {
}
