package org.workrules.document.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.interests.Concerned;

/**
 * Another text of the draft.
 *
 * @param draft    the whole text
 * @param reason   why it was changed
 * @param repeat   steps that the change makes necessary again, such as PARTICIPATION after a major change
 * @param concerns organizations and fields that it concerns now, absent when they stay (art. 30)
 */
public record ReviseDossier(@NotBlank @Size(max = 200_000) @Schema(examples = "一、调整范围。\n二、收费标准(修改)。") String draft,
                            @NotBlank @Size(max = 1000) @Schema(examples = "根据合法性审查意见修改") String reason,
                            @Size(max = 5) @Schema(examples = "[\"PARTICIPATION\"]") Set<@NotNull StepKind> repeat,
                            @Valid Concerned concerns) {
}
