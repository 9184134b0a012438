package org.workrules.document.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.document.content.Annex;
import org.workrules.document.content.Manuscript;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Issuer;
import org.workrules.document.format.Urgency;
import org.workrules.document.interests.Concerned;
import org.workrules.document.signing.Purpose;
import org.workrules.platform.identity.Clearance;

/**
 * A new document.
 *
 * @param kind         one of the 15 kinds
 * @param purpose      what it is for; decides who signs (art. 50)
 * @param issuer       in whose name; the general office for OFFICE_DOCUMENT, the government for all others
 * @param title        title
 * @param body         text, paragraphs separated by line breaks; never for 机密 and above
 * @param addressees   codes of departments and districts, or of bodies outside such as {@code province}
 * @param secrecy      grade of secrecy
 * @param urgency      degree of urgency, NORMAL when absent
 * @param channel      approved channel of a body of 机密 and above
 * @param resolutionId resolution it is drafted from
 * @param tasks        tasks it gives; those of the resolution when absent
 * @param format       elements beside the text
 * @param force        from when to when it is to bind, and what it takes the place of
 * @param jointWith    departments that issue it together with the general office (联合行文)
 * @param concerns     organizations and fields it concerns; who declared an interest in one keeps out of it (art. 30)
 * @param annexes      annexes (附件) that are set behind the text, each from a new page on, in their order; bounded by policy
 */
public record DraftDocument(
        @NotNull @Schema(examples = "NOTICE") DocumentKind kind,
        @NotNull @Schema(examples = "DOWNWARD") Purpose purpose,
        @NotNull @Schema(examples = "GOVERNMENT") Issuer issuer,
        @NotBlank @Size(max = 200) @Schema(examples = "关于加强桥梁安全管理的通知") String title,
        @Size(min = 1, max = 200_000) @Pattern(regexp = Manuscript.SHEET, message = "{workrules.annex.new-page}")
        @Schema(examples = "各区县人民政府:\n为加强桥梁安全管理,现通知如下。") String body,
        @NotEmpty @Size(max = 100) @Schema(examples = "[\"transport\", \"district-donghe\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> addressees,
        @NotNull @Schema(examples = "public") Clearance secrecy,
        @Schema(examples = "NORMAL") Urgency urgency,
        @Size(min = 1, max = 200) @Schema(examples = "机要交换") String channel,
        @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID resolutionId,
        @Size(max = 50) List<@Valid @NotNull TaskRequest> tasks,
        @Valid FormatRequest format,
        @Valid ForceRequest force,
        @Size(max = 10) @Schema(examples = "[\"finance\"]")
        List<@NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String> jointWith,
        @Valid Concerned concerns,
        @Size(max = DraftDocument.MOST_ANNEXES) List<@Valid @NotNull Annex> annexes) {

    /** The policy register may allow fewer, never more. */
    static final int MOST_ANNEXES = 50;

    /** Whether the body must stay outside (机密 and above). */
    boolean classified() {
        return secrecy.staysOutside();
    }

    /** Its whole text, {@code null} where there is none to be kept here. */
    Manuscript manuscript() {
        return classified() || body == null ? null : new Manuscript(body, annexes);
    }
}
