package org.workrules.disclosure.opinion;

import java.time.Instant;
import java.util.UUID;

/**
 * What disclosure takes from {@code IncidentReported}; casualties and losses are not its business.
 *
 * @param incidentId          the incident
 * @param title               what happened, as reported inside the government
 * @param category            kind of incident
 * @param grade               its grade, {@code null} where the category has none
 * @param place               where
 * @param reportingDepartment who reported it
 * @param knownAt             when the government knew: the clock of the first notice runs from then
 */
public record ReportedIncident(UUID incidentId, String title, String category, Grade grade, String place,
                               String reportingDepartment, Instant knownAt) {

    /** The CloudEvents type. */
    public static final String TYPE = "org.workrules.emergency.IncidentReported.v1";
}
