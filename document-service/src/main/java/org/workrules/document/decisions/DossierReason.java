package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why something is done to a dossier.
 *
 * @param reason in words
 */
public record DossierReason(@NotBlank @Size(max = 1000) @Schema(examples = "情况发生重大变化") String reason) {
}
