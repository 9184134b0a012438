package org.workrules.disclosure.consultations;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer for opinions that say the same. Each way to choose narrows the others; one at least is needed.
 *
 * @param disposition     adopted or not
 * @param reason          why; everybody who gave one of these opinions reads it with the receipt
 * @param opinions        these opinions
 * @param wording         opinions of this wording
 * @param clause          opinions on this clause
 * @param containing      opinions with these words
 * @param alreadyAnswered what becomes of those that have an answer; refused when absent
 */
public record DisposeAlike(@NotNull @Schema(examples = "NOT_ADOPTED") Disposition disposition,
                           @NotBlank @Size(max = 2000) @Schema(examples = "收费标准依据成本调查确定,本次不作调整。") String reason,
                           @Size(min = 1, max = 1000) List<@NotNull UUID> opinions, UUID wording,
                           @Size(min = 1, max = 50) @Schema(examples = "第三条") String clause,
                           @Size(min = 2, max = 100) @Schema(examples = "免费时段") String containing,
                           @Schema(examples = "KEEP") AlreadyAnswered alreadyAnswered) {

    /** Nobody answers all opinions on a draft in one word by leaving everything out. */
    @AssertTrue(message = "{workrules.consultation.chosen}")
    @Schema(hidden = true)
    boolean isChosen() {
        return Stream.of(opinions, wording, clause, containing).anyMatch(Objects::nonNull);
    }

    /** Each opinion once, {@code null} when none was named. */
    List<UUID> named() {
        return opinions == null ? null : opinions.stream().distinct().toList();
    }
}
