package org.workrules.meeting.outings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Asks for a later return from an outing (延期返回).
 *
 * @param until          the new moment of the return
 * @param reason         why
 * @param overrideReason why the mayor stays away although who stands in is away too; for the mayor's own outing alone
 */
public record ProlongOuting(@NotNull @Schema(examples = "2026-12-06T10:00:00Z") Instant until,
                            @NotBlank @Size(max = 500) @Schema(examples = "会议延期两天") String reason,
                            @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String overrideReason) {
}
