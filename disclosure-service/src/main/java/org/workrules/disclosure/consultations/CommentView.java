package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;
import org.workrules.platform.identity.Caller;

/**
 * An opinion as those see it who answer.
 *
 * @param id             the opinion; its receipt
 * @param consultationId the consultation
 * @param department     who answers
 * @param text           the opinion
 * @param name           who said it, {@code null} for nobody named, after its time, and for readers outside the department that asked
 * @param contact        how to reach them, as for the name
 * @param submittedAt    when it came
 * @param disposition    what becomes of it, {@code null} before
 * @param reason         why
 * @param disposedBy     who said so
 * @param disposedAt     when
 * @param clause         the clause of the draft it is about, {@code null} for none named
 * @param wording        the same for all opinions on the draft that say the same
 * @param jointDisposition the joint disposition it was answered by, {@code null} when answered alone or not yet
 */
public record CommentView(UUID id, UUID consultationId, String department, String text, String name, String contact, Instant submittedAt,
                          Disposition disposition, String reason, String disposedBy, Instant disposedAt, String clause, UUID wording,
                          UUID jointDisposition) {

    /** Name and contact are for those who answer; who only watches reads what was said. */
    CommentView readBy(Caller reader) {
        return reader.worksIn(department) ? this : new CommentView(id, consultationId, department, text, null, null, submittedAt, disposition,
                reason, disposedBy, disposedAt, clause, wording, jointDisposition);
    }
}
