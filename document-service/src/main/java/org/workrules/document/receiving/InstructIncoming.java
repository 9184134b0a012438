package org.workrules.document.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leader's instruction (批示).
 *
 * @param instruction what is to be done
 * @param handlers    departments that handle it, the lead first
 * @param dueOn       by when; the limit of the policy register when absent
 */
public record InstructIncoming(
        @NotBlank @Size(max = 2000) @Schema(examples = "请市住房城乡建设局会同市财政局研究办理") String instruction,
        @NotEmpty @Size(max = 20) @Schema(examples = "[\"housing-construction\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> handlers,
        @Schema(examples = "2099-12-31") LocalDate dueOn) {
}
