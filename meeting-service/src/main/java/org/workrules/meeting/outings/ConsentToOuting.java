package org.workrules.meeting.outings;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Consent to an outing.
 *
 * @param opinion        what is said to it, absent for nothing
 * @param standIn        who stands in instead of whom the register names, absent for that one
 * @param overrideReason why both of a pair may be away; the mayor alone gives it
 */
public record ConsentToOuting(@Size(max = 500) @Schema(examples = "同意,请按时返回。") String opinion,
                              @Size(min = 1, max = 60) String standIn,
                              @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String overrideReason) {
}
