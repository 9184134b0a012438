package org.workrules.meeting.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes a department's name, place or functions.
 *
 * @param description the whole new description
 * @param basis       the decision it rests on
 */
public record ChangeDepartment(@NotNull @Valid Description description,
                               @NotBlank @Size(max = 300) @Schema(examples = "安编发〔2026〕12号") String basis) {
}
