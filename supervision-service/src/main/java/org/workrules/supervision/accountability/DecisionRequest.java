package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision for the mayor's approval.
 *
 * @param measure   what it does
 * @param reasons   why, with an answer to the defence
 * @param tolerance of an exemption: which conditions of error-tolerance are met (art. 31)
 */
public record DecisionRequest(
        @NotNull @Schema(examples = "CRITICISM") Measure measure,
        @NotBlank @Size(max = 8000) @Schema(examples = "迟报事实清楚,申辩理由部分成立,予以通报批评。") String reasons,
        @Size(max = 4000) @Schema(examples = "先行先试、程序合规、未谋私利。") String tolerance) {
}
