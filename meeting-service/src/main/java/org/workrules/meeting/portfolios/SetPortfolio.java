package org.workrules.meeting.portfolios;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole portfolio of a leader from a day on.
 *
 * @param departments codes of departments
 * @param fields      fields of work
 * @param takingOver  whether what is in another's portfolio is taken over from it
 * @param since       first day
 * @param basis       the decision it rests on
 */
public record SetPortfolio(@NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> departments,
                           @NotNull @Size(max = 60) List<@NotBlank @Size(max = 60) String> fields, boolean takingOver,
                           @NotNull @Schema(examples = "2026-12-01") LocalDate since,
                           @NotBlank @Size(max = 300) @Schema(examples = "安政发〔2026〕20号") String basis) {
}
