package org.workrules.platform.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.workrules.platform.hash.Hashes;

/**
 * Which days offices work. Weekends are off, statutory holidays are off, make-up workdays (调休) are on. A year without
 * a published calendar is answered by weekends alone: see {@link #published}.
 */
public final class BusinessCalendar {

    /** Weekends alone: no year is published. */
    public static final BusinessCalendar WEEKENDS = of(List.of());

    private static final int DIGEST_CHARACTERS = 8;

    private final Map<LocalDate, CalendarDay> special;
    private final SortedSet<Integer> years;
    private final String version;

    private BusinessCalendar(SortedMap<LocalDate, CalendarDay> special, SortedSet<Integer> years) {
        this.special = special;
        this.years = years;
        this.version = version(special, years);
    }

    /** The calendar made of these years; a later year's notice wins over an earlier one's. */
    public static BusinessCalendar of(Collection<CalendarYear> published) {
        SortedMap<Integer, CalendarYear> byYear = new TreeMap<>();
        published.forEach(year -> byYear.put(year.year(), year));
        SortedMap<LocalDate, CalendarDay> special = new TreeMap<>();
        byYear.values().forEach(year -> year.days().forEach(day -> special.put(day.date(), special(day))));
        return new BusinessCalendar(special, new TreeSet<>(byYear.keySet()));
    }

    /** What this day is. */
    public CalendarDay day(LocalDate date) {
        CalendarDay known = special.get(date);
        return known != null ? known
                : new CalendarDay(date, weekend(date) ? CalendarDay.Kind.WEEKEND : CalendarDay.Kind.WORKDAY, "");
    }

    /** Whether offices work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /** Whether the calendar of this year is known; where it is not, answers are estimates. */
    public boolean published(int year) {
        return years.contains(year);
    }

    /** The day that lies so many working days after this one, which is day 0; the same day for none. */
    public LocalDate plus(LocalDate day, WorkingDays count) {
        return step(day, count, 1);
    }

    /** The day that lies so many working days before this one, which is day 0; the same day for none. */
    public LocalDate minus(LocalDate day, WorkingDays count) {
        return step(day, count, -1);
    }

    /** How many working days lie after {@code from} up to and including {@code to}; none when {@code to} is not later. */
    public WorkingDays between(LocalDate from, LocalDate to) {
        return WorkingDays.of((int) from.plusDays(1).datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay).count());
    }

    /** Names exactly this calendar: its years and a digest of its days, such as {@code 2024,2025,2026@1f0c77aa}. */
    public String version() {
        return version;
    }

    private LocalDate step(LocalDate day, WorkingDays count, int direction) {
        LocalDate at = day;
        for (int left = count.count(); left > 0; ) {
            at = at.plusDays(direction);
            if (isWorkingDay(at)) {
                left--;
            }
        }
        return at;
    }

    private static CalendarDay special(CalendarYear.Day day) {
        if (day.isOffDay()) {
            return new CalendarDay(day.date(), CalendarDay.Kind.HOLIDAY, day.name());
        }
        return weekend(day.date())
                ? new CalendarDay(day.date(), CalendarDay.Kind.MAKE_UP_WORKDAY, day.name())
                : new CalendarDay(day.date(), CalendarDay.Kind.WORKDAY, "");
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static String version(SortedMap<LocalDate, CalendarDay> special, SortedSet<Integer> years) {
        if (years.isEmpty()) {
            return "weekends";
        }
        StringBuilder text = new StringBuilder();
        special.values().forEach(day ->
                text.append(day.date()).append(' ').append(day.kind()).append(' ').append(day.name()).append('\n'));
        StringBuilder list = new StringBuilder();
        years.forEach(year -> list.append(list.isEmpty() ? "" : ",").append(year));
        return list + "@" + Hashes.sha256(text.toString()).substring(0, DIGEST_CHARACTERS);
    }
}
