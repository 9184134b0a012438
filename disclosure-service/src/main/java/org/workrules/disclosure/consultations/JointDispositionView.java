package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;

/**
 * One answer given to many like opinions.
 *
 * @param id             the joint disposition; the opinions name it
 * @param consultationId the consultation
 * @param chosen         how many opinions were named, {@code null} when none was
 * @param wording        the wording that was meant, {@code null} for any
 * @param clause         the clause that was meant, {@code null} for any
 * @param containing     the words that were meant, {@code null} for any
 * @param disposition    what becomes of the opinions
 * @param reason         why
 * @param answered       how many opinions got this answer
 * @param kept           how many had an answer and keep it
 * @param more           whether more wait than one act answers: say it again to answer the next
 * @param disposedBy     who said so
 * @param disposedAt     when
 */
public record JointDispositionView(UUID id, UUID consultationId, Integer chosen, UUID wording, String clause, String containing,
                                   Disposition disposition, String reason, long answered, long kept, boolean more, String disposedBy,
                                   Instant disposedAt) {
}
