package org.workrules.document.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The drafting department takes a document back.
 *
 * @param reason why
 */
public record WithdrawDocument(@NotBlank @Size(max = 1000) @Schema(examples = "与已有文件重复") String reason) {
}
