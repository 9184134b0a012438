package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office convenes a meeting in the convener's name.
 *
 * @param kind     kind of meeting
 * @param title    what it is called
 * @param place    where
 * @param heldAt   when
 * @param convener who convenes and chairs it, a person id
 * @param topics   its topics in order
 */
public record ConveneMeeting(@NotNull @Schema(examples = "EXECUTIVE") MeetingKind kind,
                             @NotBlank @Size(max = 200) @Schema(examples = "市政府第12次常务会议") String title,
                             @NotBlank @Size(max = 200) @Schema(examples = "市政府第一会议室") String place,
                             @NotNull @Schema(examples = "2026-11-24T01:30:00Z") Instant heldAt,
                             @NotBlank @Size(max = 60) @Schema(examples = "mayor") String convener,
                             @NotNull @Size(min = 1, max = 60) List<@NotNull UUID> topics) {
}
