package org.workrules.disclosure.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sends a draft back to be written anew.
 *
 * @param reason why
 */
@Schema(name = "FirstNoticeReturnRequest")
public record ReturnRequest(@NotBlank @Size(max = 1000) @Schema(examples = "伤亡数字尚未核实。") String reason) {
}
