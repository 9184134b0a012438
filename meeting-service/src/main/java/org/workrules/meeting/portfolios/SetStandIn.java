package org.workrules.meeting.portfolios;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who stands in for a leader from a day on.
 *
 * @param standIn who, a person id
 * @param mutual  whether the two stand in for each other (A/B 角)
 * @param since   first day
 * @param basis   the decision it rests on
 */
public record SetStandIn(@NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-2") String standIn, boolean mutual,
                         @NotNull @Schema(examples = "2026-12-01") LocalDate since,
                         @NotBlank @Size(max = 300) @Schema(examples = "安政发〔2026〕20号") String basis) {
}
