package org.workrules.meeting.outings;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The planned moment of the return from an outing passed, and nobody reported the return (逾期未销假).
 *
 * @param outingId the outing
 * @param personId who is away
 * @param dueAt    the moment that passed
 * @param standIn  who stood in until then, {@code null} for nobody
 */
public record OutingOverdue(UUID outingId, String personId, Instant dueAt, String standIn) implements DomainEvent {
}
