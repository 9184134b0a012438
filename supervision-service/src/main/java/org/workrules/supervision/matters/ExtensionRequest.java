package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Consent to a later date (同意延期); also a matter opened again needs a date and a reason.
 *
 * @param dueOn  the new last day
 * @param reason why
 */
public record ExtensionRequest(
        @NotNull @Schema(examples = "2027-01-31") LocalDate dueOn,
        @NotBlank @Size(max = 1000) @Schema(examples = "连续降雨影响施工,同意延期一个月。") String reason) {
}
