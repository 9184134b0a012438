package org.workrules.document.decisions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Experts are called to the panel.
 *
 * @param experts who
 */
public record NameExperts(
        @NotEmpty @Size(max = 20)
        @Schema(examples = "[{\"name\": \"周文渊\", \"institution\": \"省交通规划研究院\", \"field\": \"城市交通\"}]")
        List<@Valid @NotNull Named> experts) {

    /**
     * An expert.
     *
     * @param name        name
     * @param institution where the expert works
     * @param field       of what
     * @param person      whom the expert is here, for one who holds an office of the city; others are not in the register of interests
     */
    public record Named(@NotBlank @Size(max = 100) @Schema(examples = "周文渊") String name,
                        @NotBlank @Size(max = 200) @Schema(examples = "省交通规划研究院") String institution,
                        @NotBlank @Size(max = 200) @Schema(examples = "城市交通") String field,
                        @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "head-planning") String person) {
    }
}
