package org.workrules.meeting.organization;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Establishes a department or a district.
 *
 * @param code        what tokens and records will call it
 * @param kind        what it is
 * @param description name, place and functions
 * @param since       first day
 * @param basis       the decision it rests on
 */
public record EstablishDepartment(@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "big-data") String code,
                                  @NotNull Department.Kind kind, @NotNull @Valid Description description,
                                  @NotNull @Schema(examples = "2026-12-01") LocalDate since,
                                  @NotBlank @Size(max = 300) @Schema(examples = "安编〔2026〕12号") String basis) {
}
