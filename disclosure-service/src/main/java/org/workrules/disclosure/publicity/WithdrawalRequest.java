package org.workrules.disclosure.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes a document from the public again.
 *
 * @param reason why
 */
public record WithdrawalRequest(@NotBlank @Size(max = 1000) @Schema(examples = "附表误载个人信息。") String reason) {
}
