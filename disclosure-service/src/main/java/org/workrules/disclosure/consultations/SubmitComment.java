package org.workrules.disclosure.consultations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody of the public thinks of a draft.
 *
 * @param consultationId the consultation
 * @param text           the opinion
 * @param name           who says it, if they want to; only those who answer read it
 * @param contact        how to reach them, if they want to be reached; only those who answer read it
 * @param clause         the clause of the draft it is about, if it is about one
 */
public record SubmitComment(@NotNull @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID consultationId,
                            @NotBlank @Size(max = 5000) @Pattern(regexp = SubmitComment.VISIBLE, message = "{workrules.consultation.visible}")
                            @Schema(examples = "建议将夜间免费时段延长至早上八点。") String text,
                            @Size(min = 1, max = 100) @Schema(examples = "李先生") String name,
                            @Size(min = 1, max = 200) @Schema(examples = "li@example.org") String contact,
                            @Size(min = 1, max = 50) @Pattern(regexp = SubmitComment.VISIBLE, message = "{workrules.consultation.visible}")
                            @Schema(examples = "第三条") String clause) {

    /**
     * Something that can be seen: a character that is no control, no space of any width and no mark without a shape. {@code NotBlank} lets
     * ideographic and zero-width spaces pass. Written without classes by name, which the dialects of other validators lack.
     */
    static final String VISIBLE = "[\\s\\S]*[^\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u180B-\\u180F\\u2000-\\u200F"
            + "\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0][\\s\\S]*";
}
