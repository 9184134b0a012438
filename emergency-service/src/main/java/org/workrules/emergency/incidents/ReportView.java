package org.workrules.emergency.incidents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.reporting.Channel;

/**
 * A report as the API shows it.
 *
 * @param sequence         its place in the order they came, from 1
 * @param reportId         the report
 * @param kind             first, follow-up or final
 * @param channel          by telephone or in writing
 * @param department       whose it is
 * @param reporter         who made it
 * @param dead             people dead
 * @param missing          people missing
 * @param seriouslyInjured people seriously injured
 * @param directLossYuan   direct loss in yuan
 * @param sources          where the department has it from
 * @param description      what it says
 * @param knownAt          when the department knew
 * @param reportedAt       when it reached the municipal government
 */
public record ReportView(int sequence, UUID reportId, ReportKind kind, Channel channel, String department, String reporter,
                         int dead, int missing, int seriouslyInjured, long directLossYuan, String sources, String description,
                         Instant knownAt, Instant reportedAt) {

    static List<ReportView> all(List<Report> reports) {
        return IntStream.range(0, reports.size()).mapToObj(index -> of(index + 1, reports.get(index))).toList();
    }

    private static ReportView of(int sequence, Report report) {
        Figures figures = report.figures();
        return new ReportView(sequence, report.reportId(), report.kind(), report.channel(), report.department(),
                report.reporter(), figures.dead(), figures.missing(), figures.seriouslyInjured(), figures.directLossYuan(),
                report.sources(), report.description(), report.knownAt(), report.reportedAt());
    }
}
