package org.workrules.emergency.escalation;

import java.time.Instant;
import java.util.UUID;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.events.DomainEvent;

/**
 * An incident was notified to the level above.
 *
 * @param incidentId  the incident
 * @param title       its title
 * @param category    its category
 * @param grade       its grade
 * @param to          always {@code PROVINCE}
 * @param escalatedAt when
 * @param consentedBy person who consented, {@code null} for one that needed no consent
 * @param late        whether the limit had passed
 */
public record IncidentEscalated(UUID incidentId, String title, Category category, Grade grade, String to,
                                Instant escalatedAt, String consentedBy, boolean late) implements DomainEvent {
}
