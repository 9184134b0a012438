package org.workrules.meeting.higher;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department reports that a national or provincial meeting is to be held here.
 *
 * @param level      NATIONAL or PROVINCIAL
 * @param organizer  who organizes it
 * @param title      what it is called
 * @param from       first day
 * @param until      last day
 * @param people     how many come
 * @param budgetYuan what it costs the city, in yuan
 * @param tasks      what the city is asked to do
 */
public record ReportHigherMeeting(@NotNull @Schema(examples = "PROVINCIAL") HigherLevel level,
                                  @NotBlank @Size(max = 200) @Schema(examples = "省交通运输厅") String organizer,
                                  @NotBlank @Size(max = 200) @Schema(examples = "全省公交都市建设现场会") String title,
                                  @NotNull @Schema(examples = "2026-12-20") LocalDate from,
                                  @NotNull @Schema(examples = "2026-12-31") LocalDate until,
                                  @Min(1) @Max(100_000) @Schema(examples = "120") int people,
                                  @Min(0) @Max(1_000_000_000) @Schema(examples = "150000") long budgetYuan,
                                  @NotBlank @Size(max = 4000) @Schema(examples = "承办会务、交通和现场观摩。") String tasks) {
}
