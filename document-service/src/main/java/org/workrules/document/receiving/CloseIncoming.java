package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office closes a document (办结).
 *
 * @param answer           what the sender was told
 * @param answerDocumentId the issued document that answers it; needed for a request
 */
public record CloseIncoming(
        @NotBlank @Size(max = 2000) @Schema(examples = "已批复") String answer,
        @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID answerDocumentId) {
}
