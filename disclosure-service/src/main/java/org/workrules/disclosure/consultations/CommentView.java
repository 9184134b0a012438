package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;

/**
 * An opinion as those see it who answer.
 *
 * @param id             the opinion; its receipt
 * @param consultationId the consultation
 * @param department     who answers
 * @param text           the opinion
 * @param name           who said it, {@code null} for nobody named
 * @param contact        how to reach them
 * @param submittedAt    when it came
 * @param disposition    what becomes of it, {@code null} before
 * @param reason         why
 * @param disposedBy     who said so
 * @param disposedAt     when
 */
public record CommentView(UUID id, UUID consultationId, String department, String text, String name, String contact, Instant submittedAt,
                          Disposition disposition, String reason, String disposedBy, Instant disposedAt) {
}
