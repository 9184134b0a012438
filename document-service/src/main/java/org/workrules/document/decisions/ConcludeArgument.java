package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The argument is concluded with the report of the panel (论证报告).
 *
 * @param report    what the panel found, and what became of its proposals
 * @param reference where it is kept
 */
public record ConcludeArgument(@NotBlank @Size(max = 20_000) @Schema(examples = "专家组一致认为方案可行。") String report,
                               @NotBlank @Size(max = 200) @Schema(examples = "论证报告〔2026〕5号") String reference) {
}
