package org.workrules.emergency.incidents;

import java.time.Instant;
import java.util.UUID;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.events.DomainEvent;

/**
 * An incident has another grade than before.
 *
 * @param incidentId the incident
 * @param from       grade before
 * @param to         grade now
 * @param regradedAt when
 * @param reason     what decided it
 */
public record IncidentRegraded(UUID incidentId, Grade from, Grade to, Instant regradedAt, String reason) implements DomainEvent {
}
