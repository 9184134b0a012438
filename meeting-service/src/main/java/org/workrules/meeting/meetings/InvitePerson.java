package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office asks somebody to attend.
 *
 * @param personId who
 */
public record InvitePerson(@NotBlank @Size(max = 60) @Schema(examples = "head-health") String personId) {
}
