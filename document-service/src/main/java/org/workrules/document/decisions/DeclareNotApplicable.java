package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step falls away.
 *
 * @param step       which
 * @param legalBasis the law with its article, and why it applies
 */
public record DeclareNotApplicable(@NotNull @Schema(examples = "EXPERT_ARGUMENT") StepKind step,
                                   @NotBlank @Size(max = 1000) @Schema(examples = "《重大行政决策程序暂行条例》第十九条:不属于专业性、技术性较强的事项")
                                   String legalBasis) {
}
