package org.workrules.disclosure.opinion;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The limit for the first notice of an incident passed, and the public has none; it is still owed.
 *
 * @param noticeId   the notice
 * @param incidentId the incident
 * @param title      the incident's title
 * @param dueAt      last moment in time
 */
public record FirstNoticeMissed(UUID noticeId, UUID incidentId, String title, Instant dueAt) implements DomainEvent {
}
