package org.workrules.meeting.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The drafter changes the words of drafted minutes; what was decided stays as it was.
 *
 * @param content the whole text
 */
public record ReviseMinutes(@NotBlank @Size(max = 100_000) @Schema(examples = "市长主持召开市政府常务会议,议定以下事项:……") String content) {
}
