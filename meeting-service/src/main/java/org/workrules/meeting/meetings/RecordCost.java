package org.workrules.meeting.meetings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting cost.
 *
 * @param costYuan in yuan
 * @param reason   why it is more than the budget, {@code null} when it is not
 */
public record RecordCost(@Min(0) @Max(100_000_000) @Schema(examples = "1800") long costYuan, @Size(max = 1000) String reason) {
}
