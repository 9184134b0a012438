package org.workrules.platform.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long something may take: a figure and its unit, as a policy states it.
 *
 * @param figure how many; at least 1, or 0 for calendar days (to the end of the day it starts)
 * @param unit   of what
 */
public record Limit(int figure, LimitUnit unit) {

    private static final int MOST_DAYS = 100_000;
    private static final int MOST_MINUTES = 10_000_000;
    private static final int LEAD_SHARE = 5;
    private static final int DAYS_OF_A_MONTH = 30;

    /** Refuses a figure out of range. */
    public Limit {
        int least = unit == LimitUnit.CALENDAR_DAYS ? 0 : 1;
        int most = unit.exact() ? MOST_MINUTES : MOST_DAYS;
        if (figure < least || figure > most) {
            throw new IllegalArgumentException("a limit in " + unit + " lies between " + least + " and " + most + ": " + figure);
        }
    }

    /** So many minutes. */
    public static Limit minutes(int figure) {
        return new Limit(figure, LimitUnit.MINUTES);
    }

    /** So many hours. */
    public static Limit hours(int figure) {
        return new Limit(figure, LimitUnit.HOURS);
    }

    /** So many calendar days. */
    public static Limit calendarDays(int figure) {
        return new Limit(figure, LimitUnit.CALENDAR_DAYS);
    }

    /** So many working days. */
    public static Limit workingDays(int figure) {
        return new Limit(figure, LimitUnit.WORKING_DAYS);
    }

    /** So many months. */
    public static Limit months(int figure) {
        return new Limit(figure, LimitUnit.MONTHS);
    }

    /**
     * The limit that ends when somebody decided, whatever calendar is in force: in calendar days when that is the end
     * of a business day, else in minutes, counted from the full minute of the start and rounded up.
     *
     * @throws IllegalArgumentException when the end lies before the start
     */
    public static Limit until(Instant start, Instant dueAt) {
        LocalDate next = BusinessZone.dayOf(dueAt);
        if (dueAt.equals(BusinessZone.startOf(next))) {
            return calendarDays(Math.toIntExact(ChronoUnit.DAYS.between(BusinessZone.dayOf(start), next.minusDays(1))));
        }
        Duration span = Duration.between(start.truncatedTo(ChronoUnit.MINUTES), dueAt);
        return minutes(Math.toIntExact(span.plusMinutes(1).minusNanos(1).toMinutes()));
    }

    /** This limit, longer by so many of its unit. */
    public Limit plus(int more) {
        return new Limit(Math.addExact(figure, more), unit);
    }

    /**
     * Whether something done at this instant is in time. Minutes and hours include the instant they end; a limit in
     * days ends at 24:00 of its last day, which is already the next day.
     */
    public boolean inTime(Instant done, Instant dueAt) {
        return unit.exact() ? !done.isAfter(dueAt) : done.isBefore(dueAt);
    }

    /**
     * The instant that lies this long before a due instant. In days: the first instant of the day that lies so many
     * before the last day of the limit.
     */
    Instant before(Instant dueAt, BusinessCalendar calendar) {
        if (unit.exact()) {
            return dueAt.minus(duration());
        }
        LocalDate lastDay = BusinessZone.dayOf(dueAt.minusNanos(1));
        return BusinessZone.startOf(switch (unit) {
            case WORKING_DAYS -> calendar.minus(lastDay, WorkingDays.of(figure));
            case MONTHS -> lastDay.minusMonths(figure);
            default -> lastDay.minusDays(figure);
        });
    }

    /** How long before its end a limit is announced as approaching when nobody said otherwise: a fifth of it, at least one. */
    public Limit defaultLead() {
        return switch (unit) {
            case HOURS, MINUTES -> minutes((int) Math.min(MOST_MINUTES, Math.max(1, duration().toMinutes() / LEAD_SHARE)));
            case MONTHS -> calendarDays(Math.min(MOST_DAYS, figure * DAYS_OF_A_MONTH / LEAD_SHARE));
            default -> new Limit(figure == 0 ? 0 : Math.max(1, figure / LEAD_SHARE), unit);
        };
    }

    /** The length of a limit in minutes or hours. */
    Duration duration() {
        return switch (unit) {
            case MINUTES -> Duration.ofMinutes(figure);
            case HOURS -> Duration.ofHours(figure);
            default -> throw new IllegalStateException("how long " + this + " lasts depends on the day it starts");
        };
    }
}
