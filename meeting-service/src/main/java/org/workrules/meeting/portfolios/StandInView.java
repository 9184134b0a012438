package org.workrules.meeting.portfolios;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.meeting.leadership.StandIn;

/**
 * Who stands in for whom for a time, as callers see it.
 *
 * @param id         record id
 * @param personId   for whom
 * @param standIn    who
 * @param since      first day
 * @param until      first day on which it holds no longer, {@code null} while it holds
 * @param basis      the decision that began it
 * @param endedBasis the decision that ended it
 */
public record StandInView(UUID id, String personId, String standIn, LocalDate since, LocalDate until, String basis,
                          String endedBasis) {

    static StandInView of(StandIn pair) {
        return new StandInView(pair.id(), pair.personId(), pair.deputy(), pair.since(), pair.until(), pair.basis(), pair.endedBasis());
    }
}
