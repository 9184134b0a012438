package org.workrules.emergency.incidents;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.grading.Grade;
import org.workrules.emergency.grading.StatedGrade;
import org.workrules.emergency.reporting.Channel;
import org.workrules.emergency.sight.Sight;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.rules.Text;

/**
 * A first report (首报). The clock of the department's duty runs from {@code knownAt}.
 *
 * @param title            what happened, in a line
 * @param category         category of incident
 * @param place            where, in words
 * @param district         code of the district where it happened
 * @param occurredAt       when it happened
 * @param knownAt          when the department knew
 * @param dead             people dead
 * @param missing          people missing
 * @param seriouslyInjured people seriously injured
 * @param directLossYuan   direct loss in yuan
 * @param description      what is known
 * @param sources          where the department has it from
 * @param channel          in writing unless said otherwise; a telephone report still owes a written one
 * @param department       whose report it is; only the general office names another than its own, for a call it took
 * @param statedGrade      grade, for categories without thresholds
 * @param gradeGround      its ground
 * @param separateEvent    true when another report of the same category, district and time is of another event
 */
@Schema(name = "FirstReport", description = "First report of an incident")
public record FirstReport(
        @Schema(examples = "东禾区化工企业爆燃事故") @NotBlank @Size(max = 200) String title,
        @Schema(examples = "WORK_SAFETY") @NotNull Category category,
        @Schema(examples = "东禾区滨河化工园区3号车间") @NotBlank @Size(max = 300) String place,
        @Schema(examples = "district-donghe") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String district,
        @Schema(examples = "2026-11-24T01:10:00Z") @NotNull Instant occurredAt,
        @Schema(examples = "2026-11-24T01:20:00Z") @NotNull Instant knownAt,
        @Schema(examples = "4") @Min(0) @Max(10_000_000) int dead,
        @Schema(examples = "1") @Min(0) @Max(10_000_000) int missing,
        @Schema(examples = "6") @Min(0) @Max(10_000_000) int seriouslyInjured,
        @Schema(examples = "8000000") @Min(0) @Max(1_000_000_000_000_000L) long directLossYuan,
        @Schema(examples = "9时10分左右发生爆燃,现场明火已控制,搜救正在进行。") @NotBlank @Size(max = 4000) String description,
        @Schema(examples = "企业电话报告,消防现场核实") @Size(max = 500) String sources,
        @Schema(examples = "WRITTEN") Channel channel,
        @Schema(examples = "emergency-management") @Pattern(regexp = "[a-z][a-z0-9-]{1,59}") String department,
        Grade statedGrade,
        @Size(max = 500) String gradeGround,
        Boolean separateEvent) {

    /** A report is in writing unless it says otherwise, and may be of an event already reported unless it says otherwise. */
    public FirstReport {
        channel = channel == null ? Channel.WRITTEN : channel;
        separateEvent = separateEvent != null && separateEvent;
    }

    Occurrence occurrence() {
        return new Occurrence(title, category, place, district, occurredAt, description);
    }

    Report report(Act act) {
        return new Report(EventIds.next(), ReportKind.FIRST, channel, figures(), sources == null ? "" : sources, description,
                act.caller().id(), departmentFor(act.caller()), knownAt, act.now());
    }

    Figures figures() {
        return new Figures(dead, missing, seriouslyInjured, directLossYuan);
    }

    StatedGrade stated() {
        return new StatedGrade(statedGrade, gradeGround);
    }

    /** Whose report it is; refuses to speak for another department, but for the general office about a call it took. */
    String departmentFor(Caller caller) {
        String own = caller.department();
        Denied.unless(department == null || department.equals(own)
                        || caller.worksIn(Sight.GENERAL_OFFICE) && channel == Channel.TELEPHONE,
                new Text("You report for your own department; only the general office records calls of others.",
                        "只能代表本部门报告;仅市政府总值班室可登记其他部门的电话报告。"));
        return department == null ? own : department;
    }
}
