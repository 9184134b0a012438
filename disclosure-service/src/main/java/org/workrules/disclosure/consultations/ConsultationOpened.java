package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A draft was published for comment.
 *
 * @param consultationId the consultation
 * @param dossierId      the dossier of the decision
 * @param department     who answers the opinions
 * @param openedAt       when
 * @param closesAt       end of the time to comment
 */
public record ConsultationOpened(UUID consultationId, UUID dossierId, String department, Instant openedAt, Instant closesAt)
        implements DomainEvent {
}
