package org.workrules.meeting.entrustments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes an entrustment back.
 *
 * @param reason why
 */
public record RevokeEntrustment(@NotBlank @Size(max = 500) @Schema(examples = "分工已调整。") String reason) {
}
