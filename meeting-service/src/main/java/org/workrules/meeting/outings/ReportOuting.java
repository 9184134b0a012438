package org.workrules.meeting.outings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Reports an outing.
 *
 * @param personId who goes
 * @param from     first moment
 * @param until    the planned moment of the return
 * @param place    where to
 * @param reason   what for
 * @param overrideReason why the mayor goes although who stands in is away too; for the mayor's own outing alone
 */
public record ReportOuting(@NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-1") String personId,
                           @NotNull @Schema(examples = "2026-12-01T00:00:00Z") Instant from,
                           @NotNull @Schema(examples = "2026-12-04T10:00:00Z") Instant until,
                           @NotBlank @Size(max = 200) @Schema(examples = "济南市") String place,
                           @NotBlank @Size(max = 500) @Schema(examples = "参加全省城市更新工作会议") String reason,
                           @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String overrideReason) {
}
