package org.workrules.document.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The principal of a body signs a joint document: the name is the caller's, the date is today's.
 *
 * @param opinion opinion
 */
public record SignJointly(@NotBlank @Size(max = 500) @Schema(examples = "同意会签") String opinion) {
}
