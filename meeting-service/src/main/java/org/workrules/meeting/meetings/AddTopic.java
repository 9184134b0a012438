package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A topic comes on the agenda of a convened meeting.
 *
 * @param topicId the topic
 * @param reason  why it comes late, {@code null} when the agenda is not yet fixed
 */
public record AddTopic(@NotNull UUID topicId, @Size(max = 1000) @Schema(examples = "上级要求本周内报送,需临时上会。") String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
