package org.workrules.emergency.incidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.grading.StatedGrade;
import org.workrules.emergency.reporting.Channel;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.pipeline.Act;

/**
 * A follow-up or final report (续报、终报) in writing.
 *
 * @param kind             FOLLOW_UP or FINAL; a department's first written report counts as its first whatever is said
 * @param dead             people dead, in all
 * @param missing          people missing, in all
 * @param seriouslyInjured people seriously injured, in all
 * @param directLossYuan   direct loss in yuan, in all
 * @param description      what is known now
 * @param sources          where the department has it from
 * @param knownAt          when the department knew of the incident, with its first report
 * @param statedGrade      another grade, for categories without thresholds
 * @param gradeGround      its ground
 */
@Schema(name = "FurtherReport", description = "Follow-up or final report of an incident")
public record FurtherReport(
        @Schema(examples = "FOLLOW_UP") @NotNull ReportKind kind,
        @Schema(examples = "5") @Min(0) @Max(10_000_000) int dead,
        @Schema(examples = "0") @Min(0) @Max(10_000_000) int missing,
        @Schema(examples = "6") @Min(0) @Max(10_000_000) int seriouslyInjured,
        @Schema(examples = "9500000") @Min(0) @Max(1_000_000_000_000_000L) long directLossYuan,
        @Schema(examples = "搜救结束,失联人员已找到,确认死亡5人。") @NotBlank @Size(max = 4000) String description,
        @Schema(examples = "现场指挥部") @Size(max = 500) String sources,
        @Schema(examples = "2026-11-24T01:20:00Z") Instant knownAt,
        Grade statedGrade,
        @Size(max = 500) String gradeGround) {

    Report report(ReportKind counted, Instant knew, Act act) {
        return new Report(EventIds.next(), counted, Channel.WRITTEN,
                new Figures(dead, missing, seriouslyInjured, directLossYuan), sources == null ? "" : sources, description,
                act.caller().id(), act.caller().department(), knew, act.now());
    }

    StatedGrade stated() {
        return new StatedGrade(statedGrade, gradeGround);
    }
}
