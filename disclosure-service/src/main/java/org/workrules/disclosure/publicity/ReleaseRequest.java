package org.workrules.disclosure.publicity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes a document public.
 *
 * @param lateReason why it comes after the limit; absent when it is in time
 */
public record ReleaseRequest(@Size(max = 1000) @Schema(examples = "解读材料补充修改。") String lateReason) {
}
