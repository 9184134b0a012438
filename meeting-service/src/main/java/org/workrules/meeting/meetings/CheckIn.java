package org.workrules.meeting.meetings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody comes to a meeting or leaves it.
 *
 * @param personId  who
 * @param present   true when coming, false when leaving
 * @param standsFor for which member on leave the person comes, {@code null} for nobody
 */
public record CheckIn(@NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-1") String personId,
                      @Schema(examples = "true") boolean present,
                      @Size(max = 60) String standsFor) {
}
