package org.workrules.meeting.leadership;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Work or the convening of special meetings entrusted to somebody for a time, not revoked (articles 5 and 40).
 *
 * @param id          the entrustment
 * @param grantor     who entrusted
 * @param holder      to whom
 * @param convening   whether special meetings may be convened under it; else work is entrusted
 * @param departments departments it is about
 * @param fields      fields of work it is about
 * @param from        first moment
 * @param until       its end
 */
public record Entrusted(UUID id, String grantor, String holder, boolean convening, List<String> departments,
                        List<String> fields, Instant from, Instant until) {

    /** Whether it is in force at a moment. */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
