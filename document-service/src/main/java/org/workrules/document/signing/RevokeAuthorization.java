package org.workrules.document.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mayor takes an authorization back.
 *
 * @param reason why
 */
public record RevokeAuthorization(@NotBlank @Size(max = 500) @Schema(examples = "分工调整") String reason) {
}
