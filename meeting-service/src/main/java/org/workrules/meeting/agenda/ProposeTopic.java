package org.workrules.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.platform.identity.Clearance;

/**
 * A department proposes a topic.
 *
 * @param title              what it is called
 * @param summary            what it is about and what is asked
 * @param relatedDepartments codes of the other departments it touches; they countersign
 * @param touchesFunds       whether it asks for funds
 * @param touchesPosts       whether it is about posts
 * @param majorDecision      whether it is a major decision
 * @param normative          whether it is a bill, regulation or normative document
 * @param secrecy            grade of secrecy
 * @param dossierId          dossier of the decision in document-service; a major decision, bill, regulation or normative document is
 *                           admitted when it is ready (art. 12)
 */
public record ProposeTopic(
        @NotBlank @Size(max = 200) @Schema(examples = "关于提升城区公交服务水平的实施方案") String title,
        @NotBlank @Size(max = 20000) @Schema(examples = "拟新增公交线路五条,优化换乘。") String summary,
        @NotNull @Size(max = 40) @Schema(examples = "[\"finance\", \"housing-construction\"]")
        Set<@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String> relatedDepartments,
        @Schema(examples = "true") boolean touchesFunds,
        @Schema(examples = "false") boolean touchesPosts,
        @Schema(examples = "false") boolean majorDecision,
        @Schema(examples = "false") boolean normative,
        @NotNull @Schema(examples = "public") Clearance secrecy,
        @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID dossierId) {
}
