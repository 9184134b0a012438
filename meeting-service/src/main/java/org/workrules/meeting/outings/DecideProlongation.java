package org.workrules.meeting.outings;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Decision on a later return.
 *
 * @param granted        whether the person stays away longer
 * @param opinion        what is said to it, absent for nothing
 * @param standIn        who stands in from now on, absent for who does already
 * @param overrideReason why both of a pair may be away; the mayor alone gives it
 */
public record DecideProlongation(@Schema(examples = "true") boolean granted,
                                 @Size(max = 500) @Schema(examples = "同意延期。") String opinion,
                                 @Size(min = 1, max = 60) String standIn,
                                 @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") String overrideReason) {
}
