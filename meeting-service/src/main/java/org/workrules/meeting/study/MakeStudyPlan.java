package org.workrules.meeting.study;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member's own plan of study for a year.
 *
 * @param year     the year
 * @param subjects what is to be studied
 */
public record MakeStudyPlan(
        @Min(2000) @Max(2200) @Schema(examples = "2026") int year,
        @NotNull @Size(min = 1, max = 30) @Schema(examples = "[\"民法典\"]") Set<@NotBlank @Size(max = 200) String> subjects) {
}
