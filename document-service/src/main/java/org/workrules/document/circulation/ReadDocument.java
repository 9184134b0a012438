package org.workrules.document.circulation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody signs for having read a document.
 *
 * @param remark what the person notes
 */
public record ReadDocument(@Size(max = 500) @Schema(examples = "已阅,请办公室转各科室") String remark) {
}
