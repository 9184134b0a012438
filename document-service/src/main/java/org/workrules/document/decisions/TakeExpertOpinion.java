package org.workrules.document.decisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an expert thinks of the draft.
 *
 * @param expertId  which
 * @param position  for or against
 * @param opinion   in words
 * @param reference where the signed opinion is kept
 */
public record TakeExpertOpinion(@NotNull @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID expertId,
                                @NotNull @Schema(examples = "SUPPORTS") ExpertPosition position,
                                @NotBlank @Size(max = 10_000) @Schema(examples = "方案可行,建议分区域定价。") String opinion,
                                @NotBlank @Size(max = 200) @Schema(examples = "论证意见书〔2026〕5-1号") String reference) {
}
