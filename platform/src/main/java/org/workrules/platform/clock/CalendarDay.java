package org.workrules.platform.clock;

import java.time.LocalDate;

/**
 * What one day is in the business calendar.
 *
 * @param date the day
 * @param kind what it is
 * @param name the Chinese name of the holiday it belongs to; empty for an ordinary workday or weekend
 */
public record CalendarDay(LocalDate date, Kind kind, String name) {

    /** What a day can be. */
    public enum Kind {
        /** An ordinary workday. */
        WORKDAY,
        /** A weekend day worked to make up for a holiday (调休). */
        MAKE_UP_WORKDAY,
        /** A Saturday or Sunday off. */
        WEEKEND,
        /** A day off of a statutory holiday (法定节假日) or taken together with one. */
        HOLIDAY
    }

    /** Whether offices work on it. */
    public boolean working() {
        return kind == Kind.WORKDAY || kind == Kind.MAKE_UP_WORKDAY;
    }
}
