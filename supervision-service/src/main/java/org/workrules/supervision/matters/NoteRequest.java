package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reminder (催办), a feedback to the leader (反馈) or a reply to the writer of a letter (答复).
 *
 * @param text what is said
 */
public record NoteRequest(
        @NotBlank @Size(max = 2000) @Schema(examples = "期限将至,请抓紧办理并报告进展。") String text) {
}
