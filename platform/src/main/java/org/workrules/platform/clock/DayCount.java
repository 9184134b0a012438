package org.workrules.platform.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts a limit in days, one day after the other, and remembers what it left out. Day 0 is the day the clock began.
 * A later day counts unless the clock stood at its end (24:00) or, for working days, offices were closed on it. So
 * a pause moves the end by as many counted days as lie from the day it began to the day before it ended, and a pause
 * within one day moves nothing.
 */
final class DayCount {

    private final LimitUnit unit;
    private final BusinessCalendar calendar;
    private final List<ClockHistory.Pause> pauses;
    private final List<Skipped.Days> skipped = new ArrayList<>();
    private final List<CalendarDay> madeUp = new ArrayList<>();
    private final SortedSet<Integer> estimatedYears = new TreeSet<>();
    private int counted;
    private LocalDate day;

    private DayCount(LimitUnit unit, BusinessCalendar calendar, List<ClockHistory.Pause> pauses) {
        this.unit = unit;
        this.calendar = calendar;
        this.pauses = pauses;
    }

    static DayCount of(ClockHistory history, Limit total, BusinessCalendar calendar) {
        DayCount count = new DayCount(total.unit(), calendar, history.pauses());
        count.run(BusinessZone.dayOf(history.begun().at()), total.figure());
        return count;
    }

    private void run(LocalDate dayZero, int figure) {
        int days = unit == LimitUnit.MONTHS
                ? Math.toIntExact(ChronoUnit.DAYS.between(dayZero, dayZero.plusMonths(figure)))
                : figure;
        day = dayZero;
        while (counted < days) {
            day = day.plusDays(1);
            if (counts()) {
                counted++;
            }
        }
        while (stood().isPresent()) {
            skip(new Skipped.PausedDays(day, day, stood().get().reason()));
            day = day.plusDays(1);
        }
    }

    private boolean counts() {
        Optional<ClockHistory.Pause> pause = stood();
        if (pause.isPresent()) {
            skip(new Skipped.PausedDays(day, day, pause.get().reason()));
            return false;
        }
        return unit != LimitUnit.WORKING_DAYS || worked();
    }

    private boolean worked() {
        if (!calendar.published(day.getYear())) {
            estimatedYears.add(day.getYear());
        }
        CalendarDay known = calendar.day(day);
        switch (known.kind()) {
            case WEEKEND -> skip(new Skipped.Weekend(day, day));
            case HOLIDAY -> skip(new Skipped.Holiday(day, day, known.name()));
            case MAKE_UP_WORKDAY -> madeUp.add(known);
            default -> { }
        }
        return known.working();
    }

    private Optional<ClockHistory.Pause> stood() {
        return pauses.stream().filter(pause -> pause.covers(BusinessZone.endOf(day))).findFirst();
    }

    private void skip(Skipped.Days one) {
        Skipped.Days before = skipped.isEmpty() ? null : skipped.get(skipped.size() - 1);
        if (before != null && before.to().plusDays(1).equals(one.from()) && before.because(one)) {
            skipped.set(skipped.size() - 1, before.until(one.to()));
        } else {
            skipped.add(one);
        }
    }

    LocalDate lastDay() {
        return day;
    }

    int counted() {
        return counted;
    }

    List<Skipped.Days> skipped() {
        return skipped;
    }

    List<CalendarDay> madeUp() {
        return madeUp;
    }

    SortedSet<Integer> estimatedYears() {
        return estimatedYears;
    }
}
