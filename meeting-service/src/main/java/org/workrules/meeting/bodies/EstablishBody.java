package org.workrules.meeting.bodies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body is established.
 *
 * @param name        what it is called; no two that work have one name
 * @param kind        COORDINATING or TEMPORARY
 * @param purpose     what it is for
 * @param leader      who leads it, a person id
 * @param departments codes of its member departments
 * @param endsOn      its last day
 */
public record EstablishBody(
        @NotBlank @Size(max = 200) @Schema(examples = "市城市桥梁安全提升工作领导小组") String name,
        @NotNull @Schema(examples = "TEMPORARY") BodyKind kind,
        @NotBlank @Size(max = 4000) @Schema(examples = "统筹老旧桥梁加固,工程验收后撤销。") String purpose,
        @NotBlank @Size(max = 60) @Schema(examples = "vice-mayor-1") String leader,
        @NotNull @Size(min = 1, max = 60) @Schema(examples = "[\"transport\"]") Set<@NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String> departments,
        @NotNull @Schema(examples = "2027-06-30") LocalDate endsOn) {
}
