package org.workrules.meeting.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who came to a session.
 *
 * @param heldOn when it was held
 * @param people person ids of those who came
 * @param reason why it was held on another day, {@code null} when it was not
 */
public record RecordStudy(
        @NotNull @Schema(examples = "2026-12-31") LocalDate heldOn,
        @NotNull @Size(min = 1, max = 300) @Schema(examples = "[\"mayor\"]") Set<@NotBlank @Size(max = 60) String> people,
        @Size(max = 1000) String reason) {
}
