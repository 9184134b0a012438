package org.workrules.meeting.leadership;

import java.time.Instant;

/**
 * Somebody is away with consent (art. 6).
 *
 * @param personId who
 * @param from     first moment
 * @param until    the moment of the return
 * @param standIn  who stands in this time, {@code null} for nobody
 */
public record Absence(String personId, Instant from, Instant until, String standIn) {

    /** Whether the person is away at a moment. */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    /** Whether it has a moment in common with another time. */
    public boolean meets(Instant otherFrom, Instant otherUntil) {
        return from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }
}
