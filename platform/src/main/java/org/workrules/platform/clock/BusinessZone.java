package org.workrules.platform.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which days begin and end for the government, whatever the server's own zone. */
public final class BusinessZone {

    /** Beijing time. */
    public static final ZoneId ID = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {
    }

    /** The business day an instant falls on. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ID);
    }

    /** The first instant of a business day, 00:00. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ID).toInstant();
    }

    /** The end of a business day, 24:00: the first instant that no longer belongs to it. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
