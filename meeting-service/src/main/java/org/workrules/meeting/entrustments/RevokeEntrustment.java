package org.workrules.meeting.entrustments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Takes an entrustment back.
 *
 * @param reason why
 */
public record RevokeEntrustment(@NotBlank @Size(max = 500) String reason) {
}
