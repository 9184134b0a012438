package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The order in which topics are taken up.
 *
 * @param topics every topic of the agenda once, in the new order
 */
public record OrderAgenda(@NotNull @Size(min = 1, max = 120) @Schema(examples = "[\"01930000-0000-7000-8000-000000000000\"]")
                          List<@NotNull UUID> topics) {
}
