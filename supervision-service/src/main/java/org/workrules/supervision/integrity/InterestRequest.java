package org.workrules.supervision.integrity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An interest of the own or of somebody near.
 *
 * @param relation    whose it is
 * @param kind        what it is in
 * @param code        code of the department or field, or unified social credit code of the organization
 * @param name        what that is called
 * @param description what the interest is
 * @param since       first day
 * @param until       last day, {@code null} while no end is known
 */
public record InterestRequest(
        @NotNull @Schema(examples = "SPOUSE") Relation relation,
        @NotNull @Schema(examples = "ORGANIZATION") InterestKind kind,
        @NotBlank @Size(max = 60) @Schema(examples = "91371100MA3EXAMP0P") String code,
        @NotBlank @Size(max = 200) @Schema(examples = "安澜公共交通集团有限公司") String name,
        @NotBlank @Size(max = 2000) @Schema(examples = "配偶任该公司财务总监") String description,
        @NotNull @Schema(examples = "2026-01-01") LocalDate since,
        @Schema(examples = "2027-12-31") LocalDate until) {
}
