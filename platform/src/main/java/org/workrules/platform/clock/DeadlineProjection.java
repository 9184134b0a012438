package org.workrules.platform.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Computes when something is due from the facts of its clock, its limit and a calendar; the same input always gives
 * the same answer. Days are counted by {@link DayCount}; minutes and hours run around the clock and stand only while
 * paused. A pause or resumption after the end changes nothing; an extension does, also after the end.
 */
public final class DeadlineProjection {

    private DeadlineProjection() {
    }

    /**
     * Projects a deadline.
     *
     * @param facts    what happened, in the order it was recorded
     * @param limit    the limit without extensions
     * @param calendar the calendar to count working days by
     * @throws IllegalStateException when there are no facts, one cannot follow the one before, or is earlier than it
     */
    public static Projection project(List<ClockFact> facts, Limit limit, BusinessCalendar calendar) {
        ClockHistory history = ClockHistory.of(facts);
        Limit total = history.total(limit);
        return limit.unit().exact() ? exact(history, limit, total) : byDays(history, limit, total, calendar);
    }

    private static Projection exact(ClockHistory history, Limit limit, Limit total) {
        Instant due = history.begun().at().plus(total.duration());
        List<Skipped> skipped = new ArrayList<>();
        for (ClockHistory.Pause pause : history.pauses()) {
            if (!pause.open() && pause.from().isBefore(due)) {
                due = due.plus(pause.length());
                skipped.add(new Skipped.PausedTime(pause.from(), pause.to(), pause.reason()));
            }
        }
        return projection(history, due, new Explanation(limit, total, history.begun(), null, due, skipped, List.of(),
                history.extensions(), standing(history, due), new TreeSet<>(), Explanation.NO_CALENDAR));
    }

    private static Projection byDays(ClockHistory history, Limit limit, Limit total, BusinessCalendar calendar) {
        DayCount count = DayCount.of(history, total, calendar);
        Instant due = BusinessZone.endOf(count.lastDay());
        String version = limit.unit() == LimitUnit.WORKING_DAYS ? calendar.version() : Explanation.NO_CALENDAR;
        SortedSet<Integer> estimated = count.estimatedYears();
        return projection(history, due, new Explanation(limit, total, history.begun(), count.lastDay(), due,
                List.copyOf(count.skipped()), count.madeUp(), history.extensions(), standing(history, due),
                estimated, version));
    }

    private static Projection projection(ClockHistory history, Instant due, Explanation explanation) {
        return new Projection(due, !explanation.estimatedYears().isEmpty(), explanation.standing() != null,
                history.stopped(), explanation);
    }

    /** The pause the clock stands in; {@code null} when it runs, ended, or had run out before. */
    private static ClockFact.Paused standing(ClockHistory history, Instant due) {
        return history.pauses().stream()
                .filter(pause -> pause.open() && pause.from().isBefore(due))
                .map(pause -> new ClockFact.Paused(pause.from(), pause.reason()))
                .findFirst().orElse(null);
    }
}
