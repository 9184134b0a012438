package org.workrules.meeting.agenda;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.meeting.agenda.Countersignature.Opinion;

/**
 * A department says what it thinks of another's topic.
 *
 * @param opinion AGREED, AGREED_WITH_RESERVATION or DISAGREED
 * @param reason  why; needed unless it simply agrees
 */
public record CountersignTopic(@NotNull @Schema(examples = "AGREED") Opinion opinion,
                               @Size(max = 4000) @Schema(examples = "无不同意见") String reason) {

    /** Nobody signs that nothing was said yet. */
    @AssertTrue(message = "{workrules.countersign.opinion}")
    @Schema(hidden = true)
    boolean isAnOpinion() {
        return opinion != Opinion.PENDING;
    }
}
