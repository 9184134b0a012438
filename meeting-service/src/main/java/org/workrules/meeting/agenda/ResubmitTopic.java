package org.workrules.meeting.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A department hands a returned topic in again; everybody countersigns anew.
 *
 * @param title              what it is called now
 * @param summary            what it is about now
 * @param relatedDepartments codes of the other departments it touches now
 * @param touchesFunds       whether it asks for funds
 * @param touchesPosts       whether it is about posts
 * @param dossierId          dossier of the decision, when it has another one now
 */
public record ResubmitTopic(
        @NotBlank @Size(max = 200) @Schema(examples = "关于提升城区公交服务水平的实施方案(修改稿)") String title,
        @NotBlank @Size(max = 20000) @Schema(examples = "拟新增公交线路四条,资金从既有预算列支。") String summary,
        @NotNull @Size(max = 40) @Schema(examples = "[\"finance\", \"transport\"]")
        Set<@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String> relatedDepartments,
        @Schema(examples = "true") boolean touchesFunds,
        @Schema(examples = "false") boolean touchesPosts,
        @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID dossierId) {
}
