package org.workrules.document.documents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task the document gives.
 *
 * @param description what is to be done
 * @param department  who does it
 * @param dueOn       by when
 */
public record TaskRequest(
        @NotBlank @Size(max = 500) @Schema(examples = "完成东禾大桥加固") String description,
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "transport") String department,
        @NotNull @Schema(examples = "2027-06-30") LocalDate dueOn) {
}
