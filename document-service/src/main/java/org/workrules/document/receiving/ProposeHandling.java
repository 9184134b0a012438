package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office says how a document should be handled (拟办).
 *
 * @param proposal what it proposes
 * @param leader   mayor or vice-mayor it is put before
 */
public record ProposeHandling(
        @NotBlank @Size(max = 2000) @Schema(examples = "建议由市住房城乡建设局牵头提出意见,呈分管副市长阅示") String proposal,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "vice-mayor-1") String leader) {
}
