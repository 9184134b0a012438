package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * Every opinion has its disposition, and the summary is public.
 *
 * @param consultationId the consultation
 * @param dossierId      the dossier of the decision
 * @param department     who answered
 * @param opinions       how many opinions came
 * @param adopted        how many were adopted, wholly or in part
 * @param summaryHash    SHA-256 of the summary
 * @param concludedAt    when
 */
public record ConsultationConcluded(UUID consultationId, UUID dossierId, String department, long opinions, long adopted,
                                    String summaryHash, Instant concludedAt) implements DomainEvent {
}
