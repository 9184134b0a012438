package org.workrules.supervision.accountability;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A case proposed from an overdue matter.
 *
 * @param matterId   the matter
 * @param person     person id, when one person is meant rather than the department
 * @param allegation what is alleged
 */
public record CaseProposal(
        @NotNull @Schema(examples = "0199c1f2-7f1e-7c1e-9f00-000000000001") UUID matterId,
        @Size(max = 100) @Schema(examples = "head-transport") String person,
        @NotBlank @Size(max = 4000) @Schema(examples = "经三次催办仍未办结,造成项目停工。") String allegation) {
}
