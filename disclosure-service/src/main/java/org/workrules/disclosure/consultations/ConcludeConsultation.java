package org.workrules.disclosure.consultations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the opinions.
 *
 * @param summary the main opinions, which were adopted and why others were not; the public reads it
 */
public record ConcludeConsultation(@NotBlank @Size(max = 20_000) @Schema(examples = "共收到意见12条,采纳5条:延长免费时段。未采纳意见主要涉及……")
                                   String summary) {
}
