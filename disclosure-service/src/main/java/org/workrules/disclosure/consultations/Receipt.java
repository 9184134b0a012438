package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;

/**
 * The receipt of an opinion (意见回执): who has it sees what became of the opinion. It repeats neither text nor name.
 *
 * @param receipt        keep it
 * @param consultationId the consultation
 * @param submittedAt    when the opinion came
 * @param disposition    what becomes of it, {@code null} before
 * @param reason         why
 */
public record Receipt(UUID receipt, UUID consultationId, Instant submittedAt, Disposition disposition, String reason) {
}
