package org.workrules.supervision.matters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.platform.identity.Clearance;

/**
 * A matter to be opened by hand.
 *
 * @param title         what it is about
 * @param requirement   what is to be done
 * @param source        which of the ways of art. 53
 * @param sourceId      number of the paper it rests on; of a letter its reference, never the writer's name
 * @param instructedBy  person id of the leader who gave the instruction, or the name of the body above
 * @param department    who handles it; without one it waits for the secretary-general (art. 7)
 * @param officeHandles of a letter: the instruction names the general office (art. 54)
 * @param dueOn         last day; without one it waits for the secretary-general
 * @param audit         an audit matter (art. 8)
 * @param secrecy       its grade; internal when absent
 */
public record MatterRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "城南老旧小区供水管网改造") String title,
        @NotBlank @Size(max = 4000) @Schema(examples = "年底前完成城南12个老旧小区供水管网改造并通水。") String requirement,
        @NotNull @Schema(examples = "INSTRUCTION") MatterSource source,
        @Size(max = 100) @Schema(examples = "批示〔2026〕31号") String sourceId,
        @Size(max = 100) @Schema(examples = "vice-mayor-1") String instructedBy,
        @Size(max = 60) @Schema(examples = "housing-construction") String department,
        @Schema(examples = "false") boolean officeHandles,
        @Schema(examples = "2026-12-31") LocalDate dueOn,
        @Schema(examples = "false") boolean audit,
        @Schema(examples = "internal") Clearance secrecy) {
}
