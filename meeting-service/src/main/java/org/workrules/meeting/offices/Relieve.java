package org.workrules.meeting.offices;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody leaves an office.
 *
 * @param until first day on which it is held no longer
 * @param basis the decision it rests on
 */
public record Relieve(@NotNull LocalDate until, @NotBlank @Size(max = 300) String basis) {
}
