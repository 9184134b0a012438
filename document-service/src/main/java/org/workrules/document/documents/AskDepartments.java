package org.workrules.document.documents;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The drafting department asks others about its draft.
 *
 * @param departments codes of the departments
 */
public record AskDepartments(
        @NotEmpty @Size(max = 30) @Schema(examples = "[\"finance\", \"transport\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> departments) {
}
