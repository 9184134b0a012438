package org.workrules.meeting.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody else than the drafter sends drafted minutes back.
 *
 * @param opinion what is to be changed
 */
public record ReturnMinutes(@NotBlank @Size(max = 4000) @Schema(examples = "请核对列席人员名单") String opinion) {
}
