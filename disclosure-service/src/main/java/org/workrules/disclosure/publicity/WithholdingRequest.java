package org.workrules.disclosure.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decides that a document shall not be public.
 *
 * @param ground       the legal ground
 * @param explanation  why the ground applies to this document
 * @param reviewer     person id of the secrecy reviewer
 * @param reviewerName name of the secrecy reviewer
 * @param lateReason   why the decision comes after the limit; absent when it is in time
 */
public record WithholdingRequest(
        @Schema(examples = "COMMERCIAL_SECRET") WithholdingGround ground,
        @NotBlank @Size(max = 2000) @Schema(examples = "附件载有投标企业报价,公开会损害其合法权益。") String explanation,
        @Size(max = 64) @Schema(examples = "clerk-transport") String reviewer,
        @Size(max = 64) @Schema(examples = "车新雨") String reviewerName,
        @Size(max = 1000) String lateReason) {
}
