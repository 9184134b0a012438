package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member declares an interest in a topic and keeps out of it.
 *
 * @param topicId     the topic
 * @param reason      which interest
 * @param handsOverTo who chairs the topic instead; needed of the chair, {@code null} of others
 */
public record RecuseFromTopic(@NotNull UUID topicId,
                              @NotBlank @Size(max = 1000) @Schema(examples = "近亲属在申请企业任职") String reason,
                              @Size(max = 60) @Schema(examples = "vice-mayor-1") String handsOverTo) {
}
