package org.workrules.disclosure.opinion;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The public has the first notice of an incident.
 *
 * @param noticeId   the notice
 * @param incidentId the incident
 * @param title      its headline, as the public reads it
 * @param dueAt      last moment in time
 * @param issuedAt   when it was issued
 */
public record FirstNoticeIssued(UUID noticeId, UUID incidentId, String title, Instant dueAt, Instant issuedAt)
        implements DomainEvent {
}
