package org.workrules.meeting.leaves;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who comes for a member on leave.
 *
 * @param personId a person of the register who is not at the meeting anyway
 */
public record NameSubstitute(@NotBlank @Size(max = 60) @Schema(examples = "head-health") String personId) {
}
