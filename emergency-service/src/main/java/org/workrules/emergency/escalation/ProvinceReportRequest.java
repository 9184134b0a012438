package org.workrules.emergency.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The general office has told the province.
 *
 * @param receivedBy who took the report at the province
 * @param summary    what was reported
 */
@Schema(name = "ProvinceReportRequest", description = "Record that the province was told")
public record ProvinceReportRequest(
        @Schema(examples = "省政府总值班室 王值班") @NotBlank @Size(max = 100) String receivedBy,
        @Schema(examples = "东禾区一化工企业爆燃,已致4人死亡,现场救援正在进行。") @NotBlank @Size(max = 4000) String summary) {
}
