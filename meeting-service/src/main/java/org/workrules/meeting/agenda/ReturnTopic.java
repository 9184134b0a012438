package org.workrules.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office returns a topic to the department that proposed it.
 *
 * @param reason what is to be changed
 */
public record ReturnTopic(@NotBlank @Size(max = 4000) @Schema(examples = "请补充资金来源并征求交通部门意见。") String reason) {
}
