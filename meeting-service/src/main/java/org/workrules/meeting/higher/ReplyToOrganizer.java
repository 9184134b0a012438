package org.workrules.meeting.higher;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The department replies to the organizer.
 *
 * @param accepted whether the meeting is taken on
 * @param text     the reply
 */
public record ReplyToOrganizer(@Schema(examples = "true") boolean accepted,
                               @NotBlank @Size(max = 4000) @Schema(examples = "我市同意承办。") String text) {
}
