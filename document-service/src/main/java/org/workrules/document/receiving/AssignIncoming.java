package org.workrules.document.receiving;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office hands a document that asks for nothing to departments (交办).
 *
 * @param handlers departments that handle it, the lead first
 * @param remark   for the record
 */
public record AssignIncoming(
        @NotEmpty @Size(max = 20) @Schema(examples = "[\"transport\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> handlers,
        @Size(max = 1000) @Schema(examples = "请阅知并抓好落实") String remark) {
}
