package org.workrules.document.decisions;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The public is no longer asked: the draft was changed or given up.
 *
 * @param consultationId the consultation
 * @param dossierId      the dossier
 * @param reason         why, for the public
 */
public record ConsultationWithdrawn(UUID consultationId, UUID dossierId, String reason) implements DomainEvent {
}
