package org.workrules.emergency.reporting;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A duty to report was failed.
 *
 * @param breachId      the breach
 * @param incidentId    the incident
 * @param incidentTitle its title
 * @param kind          how it was failed
 * @param department    who failed it
 * @param dueAt         by when the report was due
 * @param reportedAt    when it came, {@code null} when it had not come
 * @param detail        what happened, for the accountability case
 */
public record ReportingBreached(UUID breachId, UUID incidentId, String incidentTitle, BreachKind kind, String department,
                                Instant dueAt, Instant reportedAt, String detail) implements DomainEvent {
}
