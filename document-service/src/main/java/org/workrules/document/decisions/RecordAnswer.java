package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The province or the people's congress answered.
 *
 * @param approved   whether it approved
 * @param answeredOn day
 * @param answer     number of the answer and what it says
 */
public record RecordAnswer(@NotNull @Schema(examples = "true") Boolean approved,
                           @NotNull @Schema(examples = "2026-11-20") LocalDate answeredOn,
                           @NotBlank @Size(max = 2000) @Schema(examples = "省政字〔2026〕90号:原则同意。") String answer) {
}
