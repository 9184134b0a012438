package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The handling department says a matter is done (申请办结).
 *
 * @param result   what was achieved
 * @param evidence references to evidence, at least one: document numbers, hashes of files, links
 */
public record ClosureRequest(
        @NotBlank @Size(max = 4000) @Schema(examples = "12个小区全部完成改造并通水。") String result,
        @Size(max = 20) @Schema(examples = "[\"竣工验收单2026-117\"]") List<@NotBlank @Size(max = 300) String> evidence) {

    /** No list is an empty list. */
    public ClosureRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
