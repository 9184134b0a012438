package org.workrules.meeting.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session of collective study is planned.
 *
 * @param subject     what is studied
 * @param heldOn      when
 * @param form        LECTURE, VISIT or DISCUSSION
 * @param leadSpeaker who speaks first
 * @param place       where
 */
public record PlanStudy(@NotBlank @Size(max = 200) @Schema(examples = "行政诉讼与依法行政") String subject,
                        @NotNull @Schema(examples = "2026-12-31") LocalDate heldOn,
                        @NotNull @Schema(examples = "LECTURE") StudyForm form,
                        @NotBlank @Size(max = 200) @Schema(examples = "省法学会专家") String leadSpeaker,
                        @NotBlank @Size(max = 200) @Schema(examples = "市政府第一会议室") String place) {
}
