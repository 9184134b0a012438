package org.workrules.supervision.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An interest is there no longer.
 *
 * @param reason how it ended
 */
public record WithdrawalRequest(@NotBlank @Size(max = 1000) @Schema(examples = "配偶已离职") String reason) {
}
