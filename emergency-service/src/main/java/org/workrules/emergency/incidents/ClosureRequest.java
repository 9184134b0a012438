package org.workrules.emergency.incidents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident is at its end.
 *
 * @param summary how it ended
 */
@Schema(name = "ClosureRequest", description = "Close an incident after its final report")
public record ClosureRequest(@Schema(examples = "现场处置完毕,伤员已全部救治,转入事故调查。") @NotBlank @Size(max = 4000) String summary) {
}
