package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A remark or a reason for the record.
 *
 * @param remark in words
 */
public record IncomingRemark(
        @NotBlank @Size(max = 1000) @Schema(examples = "请于本周内反馈办理情况") String remark) {
}
