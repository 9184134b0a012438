package org.workrules.document.receiving;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office returns a document to its sender (退文).
 *
 * @param reasons why; the findings are added
 */
public record ReturnIncoming(
        @Size(max = 2000) @Schema(examples = "一文多事,请分别行文") String reasons) {
}
