package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The decision was reported before its issue.
 *
 * @param to         to whom
 * @param reportedOn day
 * @param reference  number of the report
 */
public record ReportDecision(@NotNull @Schema(examples = "PEOPLES_CONGRESS") ReportedTo to,
                             @NotNull @Schema(examples = "2026-11-20") LocalDate reportedOn,
                             @NotBlank @Size(max = 200) @Schema(examples = "安政报〔2026〕15号") String reference) {
}
