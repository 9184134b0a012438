package org.workrules.emergency.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.reporting.Channel;

/**
 * One report on an incident; kept as it came, in the order it came.
 *
 * @param reportId    the report
 * @param kind        first, follow-up or final
 * @param channel     by telephone or in writing
 * @param figures     casualties and loss as it states them
 * @param sources     where the department has it from
 * @param description what it says
 * @param reporter    who made it
 * @param department  whose report it is
 * @param knownAt     when the department knew
 * @param reportedAt  when it reached the municipal government
 */
@Embeddable
public record Report(@Column(name = "report_id") UUID reportId,
                     @Enumerated(EnumType.STRING) @Column(name = "kind") ReportKind kind,
                     @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
                     Figures figures,
                     @Column(name = "sources") String sources,
                     @Column(name = "description") String description,
                     @Column(name = "reporter") String reporter,
                     @Column(name = "department") String department,
                     @Column(name = "known_at") Instant knownAt,
                     @Column(name = "reported_at") Instant reportedAt) {

    /** Of each department's latest figures the graver: where sources differ, the graver holds until it is settled. */
    static Figures gravest(List<Report> reports) {
        Map<String, Figures> latest = new HashMap<>();
        reports.stream().sorted(Comparator.comparing(Report::reportedAt))
                .forEach(report -> latest.put(report.department(), report.figures()));
        return latest.values().stream().reduce(Figures.NONE, Figures::graver);
    }
}
