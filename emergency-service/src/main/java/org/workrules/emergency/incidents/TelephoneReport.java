package org.workrules.emergency.incidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.reporting.Channel;
import org.workrules.platform.events.EventIds;

/**
 * A call that the general office took about an incident (电话报告).
 *
 * @param department       who called
 * @param callerName       name of the person who called
 * @param calledAt         when the call came
 * @param knownAt          when the department knew, by its own word
 * @param dead             people dead
 * @param missing          people missing
 * @param seriouslyInjured people seriously injured
 * @param directLossYuan   direct loss in yuan
 * @param description      what was said
 */
@Schema(name = "TelephoneReport", description = "A telephone report that the general office took")
public record TelephoneReport(
        @Schema(examples = "district-donghe") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String department,
        @Schema(examples = "杜长风") @NotBlank @Size(max = 100) String callerName,
        @Schema(examples = "2026-11-24T01:35:00Z") @NotNull Instant calledAt,
        @Schema(examples = "2026-11-24T01:20:00Z") Instant knownAt,
        @Schema(examples = "4") @Min(0) @Max(10_000_000) int dead,
        @Schema(examples = "1") @Min(0) @Max(10_000_000) int missing,
        @Schema(examples = "6") @Min(0) @Max(10_000_000) int seriouslyInjured,
        @Schema(examples = "0") @Min(0) @Max(1_000_000_000_000_000L) long directLossYuan,
        @Schema(examples = "区应急指挥中心来电:园区爆燃,救援力量已到场。") @NotBlank @Size(max = 4000) String description) {

    Report report(ReportKind kind, Instant knew) {
        return new Report(EventIds.next(), kind, Channel.TELEPHONE,
                new Figures(dead, missing, seriouslyInjured, directLossYuan), "", description, callerName, department, knew,
                calledAt);
    }
}
