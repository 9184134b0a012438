package org.workrules.document.decisions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hearing (听证会) that was held.
 *
 * @param heldOn          day
 * @param materialsSentOn day on which those who attended had the materials
 * @param attended        how many attended
 * @param record          where its record is kept
 * @param summary         what was said
 */
public record RecordHearing(@NotNull @Schema(examples = "2026-11-20") LocalDate heldOn,
                            @NotNull @Schema(examples = "2026-11-10") LocalDate materialsSentOn,
                            @Min(1) @Max(10_000) @Schema(examples = "21") int attended,
                            @NotBlank @Size(max = 200) @Schema(examples = "听证笔录〔2026〕3号") String record,
                            @NotBlank @Size(max = 4000) @Schema(examples = "多数参加人同意方案,建议延长免费时段。") String summary) {
}
