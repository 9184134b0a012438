package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An adopted decision was sent to the province or the people's congress.
 *
 * @param to        to whom
 * @param sentOn    day
 * @param reference number of the request or bill
 */
public record SendHigher(@NotNull @Schema(examples = "PROVINCE") HigherBody to,
                         @NotNull @Schema(examples = "2026-11-20") LocalDate sentOn,
                         @NotBlank @Size(max = 200) @Schema(examples = "安政呈〔2026〕8号") String reference) {
}
