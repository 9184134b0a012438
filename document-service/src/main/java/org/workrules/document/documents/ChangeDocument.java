package org.workrules.document.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.content.Annex;
import org.workrules.document.content.Manuscript;
import org.workrules.document.interests.Concerned;

/**
 * A change of the text, its annexes, the title, or what it concerns.
 *
 * @param title    new title, absent to keep it
 * @param body     new text, absent to keep it
 * @param reason   why
 * @param concerns organizations and fields it concerns, in place of those named before; absent to keep them
 * @param annexes  annexes that are set behind the text, in place of those before; absent to keep them, empty for none
 */
public record ChangeDocument(
        @Size(min = 1, max = 200) @Schema(examples = "关于进一步加强桥梁安全管理的通知") String title,
        @Size(min = 1, max = 200_000) @Pattern(regexp = Manuscript.SHEET, message = "{workrules.annex.new-page}")
        @Schema(examples = "各区县人民政府:\n现将有关事项通知如下。") String body,
        @NotBlank @Size(max = 1000) @Schema(examples = "按签发人意见修改第二条") String reason,
        @Valid Concerned concerns,
        @Size(max = DraftDocument.MOST_ANNEXES) List<@Valid @NotNull Annex> annexes) {

    /** Whether the body or the annexes are to be others. */
    boolean changesText() {
        return body != null || annexes != null;
    }

    /** The whole text after the change. */
    Manuscript of(Manuscript before) {
        return new Manuscript(body == null ? before.body() : body, annexes == null ? before.annexes() : annexes);
    }
}
