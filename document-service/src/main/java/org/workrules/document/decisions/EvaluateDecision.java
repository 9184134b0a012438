package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The execution of a decision was evaluated (决策后评估).
 *
 * @param finding    what it brought, and what is proposed
 * @param reference  where the report is kept
 * @param lateReason why it came after its limit
 */
public record EvaluateDecision(@NotBlank @Size(max = 20_000) @Schema(examples = "停车周转率提高,建议继续实施。") String finding,
                               @NotBlank @Size(max = 200) @Schema(examples = "后评估报告〔2027〕2号") String reference,
                               @Size(min = 1, max = 1000) @Schema(examples = "数据汇总延后") String lateReason) {
}
