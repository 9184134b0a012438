package org.workrules.document.documents;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An act that needs nothing but a remark at most.
 *
 * @param remark remark for the record
 */
public record Remark(@Size(max = 1000) @Schema(examples = "格式、附件、主送机关均已核对") String remark) {
}
