package org.workrules.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office admits a topic.
 *
 * @param opinion the office's opinion (拟办意见)
 */
public record AdmitTopic(@NotBlank @Size(max = 4000) @Schema(examples = "材料齐备,建议提交市政府常务会议审议。") String opinion) {
}
