package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The risk of the decision was assessed.
 *
 * @param grade     its grade
 * @param findings  what may happen, to whom
 * @param measures  what is done about it; needed from MEDIUM on
 * @param reference where the report is kept
 */
public record AssessRisk(@NotNull @Schema(examples = "LOW") RiskGrade grade,
                         @NotBlank @Size(max = 10_000) @Schema(examples = "部分车主可能对收费标准有异议。") String findings,
                         @Size(min = 1, max = 10_000) @Schema(examples = "分步实施,设置免费时段,公开投诉渠道。") String measures,
                         @NotBlank @Size(max = 200) @Schema(examples = "风险评估报告〔2026〕7号") String reference) {
}
