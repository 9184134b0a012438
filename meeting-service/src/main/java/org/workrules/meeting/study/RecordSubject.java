package org.workrules.meeting.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A subject of a plan was studied.
 *
 * @param subject the subject
 * @param notes   what was learnt of it
 */
public record RecordSubject(@NotBlank @Size(max = 200) @Schema(examples = "民法典") String subject,
                            @NotBlank @Size(max = 4000) @Schema(examples = "结合征收工作作了专题学习。") String notes) {
}
