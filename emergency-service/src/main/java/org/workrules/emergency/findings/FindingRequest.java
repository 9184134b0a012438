package org.workrules.emergency.findings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.emergency.reporting.BreachKind;

/**
 * A department reported falsely, or concealed what it knew.
 *
 * @param kind       FALSE or CONCEALED
 * @param department who did
 * @param ground     what was found
 * @param evidence   what it rests on, each a reference to a record
 */
@Schema(name = "FindingRequest", description = "Finding of a false or concealed report")
public record FindingRequest(
        @Schema(examples = "FALSE") @NotNull BreachKind kind,
        @Schema(examples = "district-xilan") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String department,
        @Schema(examples = "所报死亡人数与医院、消防记录不符,少报2人。") @NotBlank @Size(max = 2000) String ground,
        @Schema(examples = "[\"市第一人民医院接诊记录第11号\"]") @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 300) String> evidence) {
}
