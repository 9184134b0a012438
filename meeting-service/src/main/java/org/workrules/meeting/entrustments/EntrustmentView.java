package org.workrules.meeting.entrustments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entrustment as callers see it.
 *
 * @param id          record id
 * @param grantor     who entrusted
 * @param holder      to whom
 * @param kind        work, or the convening of special meetings
 * @param task        what is to be done
 * @param departments departments it is about
 * @param fields      fields of work it is about
 * @param from        first moment
 * @param until       its end
 * @param revokedAt   when it was taken back, {@code null} if not
 * @param revokedBy   who took it back
 * @param revokedFor  why
 */
public record EntrustmentView(UUID id, String grantor, String holder, Entrustment.Kind kind, String task,
                              List<String> departments, List<String> fields, Instant from, Instant until, Instant revokedAt,
                              String revokedBy, String revokedFor) {
}
