package org.workrules.meeting.leaves;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The convener decides on leave.
 *
 * @param granted whether it is granted
 * @param opinion what is said of it, {@code null} for nothing
 */
public record DecideLeave(@Schema(examples = "true") boolean granted, @Size(max = 1000) @Schema(examples = "同意") String opinion) {
}
