package org.workrules.document.interests;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom and what a document concerns beside departments: what declared interests are compared with (art. 30).
 *
 * @param organizations companies and other organizations that it names or benefits
 * @param fields        codes of the fields it is about
 */
public record Concerned(@NotNull @Size(max = 50) List<@Valid @NotNull Organization> organizations,
                        @NotNull @Size(max = 20) @Schema(examples = "[\"urban-construction\"]")
                        List<@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String> fields) {

    /**
     * An organization.
     *
     * @param code its unified social credit code (统一社会信用代码)
     * @param name what it is called
     */
    public record Organization(@NotBlank @Size(max = 18) @Schema(examples = "91371100MA3EXAMP0P") String code,
                               @NotBlank @Size(max = 200) @Schema(examples = "安澜公共交通集团有限公司") String name) {
    }
}
