package org.workrules.disclosure.consultations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of an opinion.
 *
 * @param disposition adopted or not
 * @param reason      why; who gave the opinion reads it with the receipt
 */
public record DisposeComment(@NotNull @Schema(examples = "ADOPTED") Disposition disposition,
                             @NotBlank @Size(max = 2000) @Schema(examples = "已在第三条中延长免费时段。") String reason) {
}
