package org.workrules.meeting.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Abolishes a department.
 *
 * @param until first day on which it stands no longer
 * @param basis the decision it rests on
 */
public record AbolishDepartment(@NotNull LocalDate until, @NotBlank @Size(max = 300) String basis) {
}
