package org.workrules.meeting.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Issued minutes are corrected: a new edition that is reviewed and issued like the first.
 *
 * @param content the text as it should be
 * @param reason  what was wrong
 */
public record CorrectMinutes(@NotBlank @Size(max = 100_000) @Schema(examples = "市长主持召开市政府常务会议,议定以下事项:……") String content,
                             @NotBlank @Size(max = 1000) @Schema(examples = "列席人员名单有误") String reason) {
}
