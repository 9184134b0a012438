package org.workrules.meeting.bodies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body works longer.
 *
 * @param endsOn its last day now
 * @param reason why
 */
public record ExtendBody(@NotNull @Schema(examples = "2027-12-31") LocalDate endsOn,
                         @NotBlank @Size(max = 1000) @Schema(examples = "工程尚未验收") String reason) {
}
