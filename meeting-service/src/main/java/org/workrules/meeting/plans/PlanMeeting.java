package org.workrules.meeting.plans;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.meetings.MeetingKind;

/**
 * The general office plans a meeting of the year.
 *
 * @param kind       kind of meeting
 * @param title      what it is called
 * @param plannedOn  the day it is planned for
 * @param department who prepares it
 * @param people     how many come
 * @param minutes    how long it lasts
 * @param budgetYuan what it may cost, in yuan
 * @param overCap    why a cap is exceeded, {@code null} when none is
 */
public record PlanMeeting(
        @NotNull @Schema(examples = "PLENARY") MeetingKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "市政府第一次全体会议") String title,
        @NotNull @Schema(examples = "2026-12-31") LocalDate plannedOn,
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") @Schema(examples = "general-office") String department,
        @Min(1) @Max(5000) @Schema(examples = "60") int people,
        @Min(1) @Max(2880) @Schema(examples = "120") int minutes,
        @Min(0) @Max(100_000_000) @Schema(examples = "3000") long budgetYuan,
        @Size(max = 1000) String overCap) {
}
