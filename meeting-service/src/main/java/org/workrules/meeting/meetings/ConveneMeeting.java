package org.workrules.meeting.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office convenes a meeting in the convener's name.
 *
 * @param kind       kind of meeting
 * @param title      what it is called
 * @param place      where
 * @param heldAt     when
 * @param convener   who convenes and chairs it, a person id
 * @param topics     its topics in order
 * @param invited    person ids that the convener asks for beside those who belong to the meeting, {@code null} for nobody
 * @param urgency    why the limits for notice and materials are not kept, {@code null} when they are
 * @param minutes    how long it is planned to last, {@code null} for the usual length of its kind
 * @param budgetYuan what it may cost, in yuan, {@code null} for nothing
 * @param overCap    why a cap on number, size, length or budget is exceeded, {@code null} when none is
 */
public record ConveneMeeting(@NotNull @Schema(examples = "EXECUTIVE") MeetingKind kind,
                             @NotBlank @Size(max = 200) @Schema(examples = "市政府第12次常务会议") String title,
                             @NotBlank @Size(max = 200) @Schema(examples = "市政府第一会议室") String place,
                             @NotNull @Schema(examples = "2026-11-24T01:30:00Z") Instant heldAt,
                             @NotBlank @Size(max = 60) @Schema(examples = "mayor") String convener,
                             @NotNull @Size(min = 1, max = 60) List<@NotNull UUID> topics,
                             @Size(max = 300) @Schema(examples = "[\"head-transport\"]") Set<@NotBlank @Size(max = 60) String> invited,
                             @Size(max = 1000) @Schema(examples = "防汛形势紧急,需立即研究。") String urgency,
                             @Min(1) @Max(2880) @Schema(examples = "120") Integer minutes,
                             @Min(0) @Max(100_000_000) @Schema(examples = "2000") Long budgetYuan,
                             @Size(max = 1000) String overCap) {

    boolean hasUrgency() {
        return urgency != null && !urgency.isBlank();
    }

    Set<String> asked() {
        return invited == null ? Set.of() : invited;
    }
}
