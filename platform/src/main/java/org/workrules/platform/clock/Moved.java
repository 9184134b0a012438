package org.workrules.platform.clock;

import java.time.Instant;

/**
 * A due instant that moved because a calendar was published or corrected.
 *
 * @param at           when it was recomputed
 * @param fromDue      the former end
 * @param toDue        the new end
 * @param fromCalendar version of the calendar the former end was counted by
 * @param toCalendar   version of the calendar the new end was counted by
 */
public record Moved(Instant at, Instant fromDue, Instant toDue, String fromCalendar, String toCalendar) {
}
