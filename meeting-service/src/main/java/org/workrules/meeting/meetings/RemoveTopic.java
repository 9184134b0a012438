package org.workrules.meeting.meetings;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.meetings.AgendaItem.Outcome;

/**
 * A topic leaves the agenda undiscussed.
 *
 * @param topicId the topic
 * @param outcome CARRIED_OVER, to be taken up by another meeting, or WITHDRAWN, for good
 * @param reason  why
 */
public record RemoveTopic(@NotNull UUID topicId, @NotNull @Schema(examples = "CARRIED_OVER") Outcome outcome,
                          @NotBlank @Size(max = 1000) @Schema(examples = "时间所限,顺延至下次会议。") String reason) {

    /** Only two ways leave an agenda. */
    @AssertTrue(message = "{workrules.remove.outcome}")
    @Schema(hidden = true)
    boolean isRemoval() {
        return outcome == Outcome.CARRIED_OVER || outcome == Outcome.WITHDRAWN;
    }
}
