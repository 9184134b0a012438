package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who handles a matter from now on (分派).
 *
 * @param department code of the department
 * @param dueOn      last day
 * @param note       what the department should know
 */
public record DispatchRequest(
        @NotBlank @Size(max = 60) @Schema(examples = "transport") String department,
        @NotNull @Schema(examples = "2026-12-31") LocalDate dueOn,
        @NotBlank @Size(max = 1000) @Schema(examples = "请市交通运输局牵头办理。") String note) {
}
