package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department that handles a document reports what came of it.
 *
 * @param result     what came of it
 * @param lateReason why it is late, after the limit
 */
public record ReportResult(
        @NotBlank @Size(max = 5000) @Schema(examples = "已落实资金800万元,工程定于12月开工") String result,
        @Size(max = 500) @Schema(examples = "检测报告延后出具") String lateReason) {
}
