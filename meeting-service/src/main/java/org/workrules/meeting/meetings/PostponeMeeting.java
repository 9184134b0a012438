package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting is held at another time or place.
 *
 * @param heldAt  when
 * @param place   where, {@code null} for the same place
 * @param reason  why
 * @param urgency why the limit for notice is not kept, {@code null} when it is
 * @param overCap why a cap of another year is exceeded, {@code null} when none is
 */
public record PostponeMeeting(@NotNull @Schema(examples = "2026-12-01T01:30:00Z") Instant heldAt,
                              @Size(max = 200) @Schema(examples = "市政府第二会议室") String place,
                              @NotBlank @Size(max = 1000) @Schema(examples = "与上级会议冲突") String reason,
                              @Size(max = 1000) String urgency,
                              @Size(max = 1000) String overCap) {

    boolean hasUrgency() {
        return urgency != null && !urgency.isBlank();
    }
}
