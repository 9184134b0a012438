package org.workrules.document.interpretations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The legal office interprets a regulation.
 *
 * @param documentId the regulation
 * @param provision  which of its provisions
 * @param question   what was asked
 * @param askedBy    department or district that asked, absent when nobody did
 * @param text       what the provision means
 */
public record InterpretRegulation(@NotNull @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID documentId,
                                  @NotBlank @Size(max = 100) @Schema(examples = "第八条第二款") String provision,
                                  @NotBlank @Size(max = 2000) @Schema(examples = "“临时停车”是否包括装卸货物?") String question,
                                  @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") @Schema(examples = "district-donghe") String askedBy,
                                  @NotBlank @Size(max = 20_000) @Schema(examples = "包括。装卸货物应在十五分钟内完成。") String text) {
}
