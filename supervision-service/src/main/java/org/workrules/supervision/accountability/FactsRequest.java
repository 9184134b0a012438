package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was established.
 *
 * @param facts    what happened
 * @param evidence references to evidence, at least one
 */
public record FactsRequest(
        @NotBlank @Size(max = 8000) @Schema(examples = "东禾区于9时10分知悉事故,11时25分方书面报告,超过规定时限。") String facts,
        @Size(max = 20) @Schema(examples = "[\"值班记录2026-11-24\"]") List<@NotBlank @Size(max = 300) String> evidence) {

    /** No list is an empty list. */
    public FactsRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
