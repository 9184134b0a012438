package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An expert keeps out (回避).
 *
 * @param expertId which
 * @param interest the interest in the decision
 */
public record RecuseExpert(@NotNull @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID expertId,
                           @NotBlank @Size(max = 1000) @Schema(examples = "持有停车场经营企业股份") String interest) {
}
