package org.workrules.document.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.interests.Concerned;

/**
 * A change of the text, the title, or what it concerns.
 *
 * @param title    new title, absent to keep it
 * @param body     new text, absent to keep it
 * @param reason   why
 * @param concerns organizations and fields it concerns, in place of those named before; absent to keep them
 */
public record ChangeDocument(
        @Size(min = 1, max = 200) @Schema(examples = "关于进一步加强桥梁安全管理的通知") String title,
        @Size(min = 1, max = 200_000) @Schema(examples = "各区县人民政府:\n现将有关事项通知如下。") String body,
        @NotBlank @Size(max = 1000) @Schema(examples = "按签发人意见修改第二条") String reason,
        @Valid Concerned concerns) {
}
