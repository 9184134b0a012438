package org.workrules.emergency.incidents;

import java.time.Instant;
import java.util.UUID;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Figures;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.events.DomainEvent;

/**
 * The municipal government learned of an incident; once for each, whoever else reports on it later.
 *
 * @param incidentId          the incident
 * @param reportId            the first report
 * @param title               what happened
 * @param category            its category
 * @param grade               its grade by that report
 * @param place               where
 * @param reportingDepartment who reported
 * @param dead                people dead
 * @param missing             people missing
 * @param seriouslyInjured    people seriously injured
 * @param directLossYuan      direct loss in yuan
 * @param occurredAt          when it happened
 * @param knownAt             when the department knew
 * @param reportedAt          when it was reported
 */
public record IncidentReported(UUID incidentId, UUID reportId, String title, Category category, Grade grade, String place,
                               String reportingDepartment, int dead, int missing, int seriouslyInjured, long directLossYuan,
                               Instant occurredAt, Instant knownAt, Instant reportedAt) implements DomainEvent {

    static IncidentReported of(UUID incidentId, Report first, Occurrence occurrence, Grade grade) {
        Figures figures = first.figures();
        return new IncidentReported(incidentId, first.reportId(), occurrence.title(), occurrence.category(), grade,
                occurrence.place(), first.department(), figures.dead(), figures.missing(), figures.seriouslyInjured(),
                figures.directLossYuan(), occurrence.occurredAt(), first.knownAt(), first.reportedAt());
    }
}
