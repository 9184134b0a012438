package org.workrules.document.documents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office's review (审核).
 *
 * @param outcome           ACCEPTED or RETURNED
 * @param reasons           why it is returned, or a remark
 * @param overQuotaConsent  why a document over the year's quota is accepted all the same
 * @param overLengthConsent why one over the length is accepted all the same
 */
public record ReviewDocument(
        @NotNull @Schema(examples = "ACCEPTED") ReviewOutcome outcome,
        @Size(max = 2000) @Schema(examples = "依据不充分,请补充法律依据") String reasons,
        @Size(max = 500) @Schema(examples = "防汛急需,同意发文") String overQuotaConsent,
        @Size(max = 500) @Schema(examples = "方案附有项目清单,同意") String overLengthConsent) {
}
