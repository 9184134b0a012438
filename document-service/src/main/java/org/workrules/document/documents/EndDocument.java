package org.workrules.document.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document that was issued is annulled or repealed.
 *
 * @param reason why
 * @param basis  decision, review or law it rests on
 * @param from   first day without force, for a repeal; today when absent
 */
public record EndDocument(
        @NotBlank @Size(max = 1000) @Schema(examples = "与上位法抵触") String reason,
        @NotBlank @Size(max = 300) @Schema(examples = "省政府规范性文件备案审查意见〔2026〕5号") String basis,
        @Schema(examples = "2099-01-01") LocalDate from) {
}
