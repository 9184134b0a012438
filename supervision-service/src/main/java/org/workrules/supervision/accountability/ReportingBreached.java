package org.workrules.supervision.accountability;

import java.time.Instant;

/**
 * What this service reads of a breach of the duty to report.
 *
 * @param breachId      the breach
 * @param incidentTitle what happened
 * @param kind          LATE, MISSED, FALSE or CONCEALED
 * @param department    who had to report
 * @param dueAt         by when
 * @param reportedAt    when it reported, {@code null} when it did not
 * @param detail        what is wrong
 */
public record ReportingBreached(String breachId, String incidentTitle, String kind, String department, Instant dueAt,
                                Instant reportedAt, String detail) {

    Ground ground() {
        return Ground.valueOf("REPORTING_" + kind);
    }

    String title() {
        return incidentTitle == null || incidentTitle.isBlank() ? "突发事件信息报送" : incidentTitle;
    }

    String allegation() {
        return "应报 " + dueAt + ",实报 " + (reportedAt == null ? "无" : reportedAt) + "。" + (detail == null ? "" : detail);
    }
}
