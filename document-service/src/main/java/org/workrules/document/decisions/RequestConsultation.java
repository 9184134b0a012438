package org.workrules.document.decisions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The draft and its basis are to be published for comment (公开征求意见).
 *
 * @param days          calendar days the public has, from the day after the publication
 * @param shorterReason why fewer than usual; the public reads it
 */
public record RequestConsultation(@Min(1) @Max(365) @Schema(examples = "30") int days,
                                  @Size(min = 1, max = 1000) @Schema(examples = "汛期将至,须尽快实施。") String shorterReason) {
}
