package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a case is closed without finding, or what an appeal rests on.
 *
 * @param reason in words
 */
public record ReasonRequest(
        @NotBlank @Size(max = 4000) @Schema(examples = "经核查,报告时限自知悉之时起算,未超期。") String reason) {
}
