package org.workrules.meeting.calendar;

import java.time.Instant;

/**
 * One entry of somebody's calendar.
 *
 * @param uid       stays the same when the entry changes
 * @param summary   what
 * @param place     where, {@code null} for nowhere
 * @param from      begin
 * @param until     end
 * @param changedAt when the record behind it changed last
 * @param sequence  counts its changes
 * @param busy      whether the person is not free then
 */
record CalendarEntry(String uid, String summary, String place, Instant from, Instant until, Instant changedAt, long sequence,
                     boolean busy) {
}
