package org.workrules.document.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mayor authorizes a vice-mayor to sign (art. 50(5)).
 *
 * @param person     vice-mayor
 * @param scope      DECIDED_BY_EXECUTIVE or ROUTINE_APPROVAL
 * @param department only documents drafted by this department; absent for all
 * @param from       first day
 * @param until      last day
 */
public record AuthorizeSigning(
        @NotBlank @Size(max = 80) @Schema(examples = "vice-mayor-1") String person,
        @NotNull @Schema(examples = "DECIDED_BY_EXECUTIVE") Purpose scope,
        @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "transport") String department,
        @NotNull @Schema(examples = "2026-11-24") LocalDate from,
        @NotNull @Schema(examples = "2026-12-31") LocalDate until) {
}
