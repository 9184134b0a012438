package org.workrules.meeting.outings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Refusal of an outing.
 *
 * @param reason why
 */
public record RefuseOuting(@NotBlank @Size(max = 500) String reason) {
}
