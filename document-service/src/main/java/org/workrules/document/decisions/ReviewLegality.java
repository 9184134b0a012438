package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The legal office gives its opinion.
 *
 * @param outcome     lawful or not
 * @param opinion     in words, with what must be changed
 * @param reference   number of the written opinion
 * @param earlyReason why it comes before the days the office has at least
 */
public record ReviewLegality(@NotNull @Schema(examples = "LAWFUL") LegalityOutcome outcome,
                             @NotBlank @Size(max = 20_000) @Schema(examples = "权限合法、程序合法、内容合法。") String opinion,
                             @NotBlank @Size(max = 200) @Schema(examples = "合法性审查意见〔2026〕11号") String reference,
                             @Size(min = 1, max = 1000) @Schema(examples = "事项紧急,已先行介入审查。") String earlyReason) {
}
