package org.workrules.meeting.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session is not held.
 *
 * @param reason why
 */
public record CancelStudy(@NotBlank @Size(max = 1000) @Schema(examples = "与防汛工作冲突") String reason) {
}
