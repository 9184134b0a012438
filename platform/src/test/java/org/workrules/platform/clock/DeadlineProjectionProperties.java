package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.platform.clock.Moments.REASON;
import static org.workrules.platform.clock.Moments.SHIPPED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every deadline, whatever its limit, its start and its pauses. */
class DeadlineProjectionProperties {

    private static final int SECONDS_OF_FIFTY_DAYS = 50 * 86_400;

    @Provide
    Arbitrary<Instant> instants() {
        long first = Instant.parse("2023-11-30T00:00:00Z").getEpochSecond();
        long last = Instant.parse("2027-03-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(first, last).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(LimitUnit.class)).as(Limit::new);
    }

    @Property
    void aLimitInWorkingDaysEndsOnAWorkingDayAfterThatManyOfThem(@ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 90) int figure) {
        LocalDate last = project(Limit.workingDays(figure), started(start)).explanation().lastDay();
        assertThat(SHIPPED.isWorkingDay(last)).isTrue();
        assertThat(SHIPPED.between(BusinessZone.dayOf(start), last)).isEqualTo(WorkingDays.of(figure));
    }

    @Property
    void whatStartsLaterIsNotDueEarlier(@ForAll("limits") Limit limit, @ForAll("instants") Instant start, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int later) {
        assertThat(due(limit, started(start.plusSeconds(later)))).isAfterOrEqualTo(due(limit, started(start)));
    }

    @Property
    void aLongerLimitEndsLater(@ForAll("limits") Limit limit, @ForAll("instants") Instant start) {
        assertThat(due(limit.plus(1), started(start))).isAfter(due(limit, started(start)));
    }

    @Property
    void everyLimitEndsAfterItStarts(@ForAll("limits") Limit limit, @ForAll("instants") Instant start) {
        assertThat(due(limit, started(start))).isAfter(start);
    }

    @Property
    void aRestartEqualsAFreshStart(@ForAll("limits") Limit limit, @ForAll("instants") Instant start, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int later) {
        Instant anew = start.plusSeconds(later);
        assertThat(due(limit, started(start), new ClockFact.Paused(start, REASON), new ClockFact.Extended(start, 3, REASON),
                new ClockFact.Restarted(anew, REASON))).isEqualTo(due(limit, started(anew)));
    }

    @Property
    void anExtensionEqualsTheLongerLimit(@ForAll("limits") Limit limit, @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 30) int more) {
        assertThat(due(limit, started(start), new ClockFact.Extended(start.plusSeconds(60), more, REASON)))
                .isEqualTo(due(limit.plus(more), started(start)));
    }

    @Property
    void aPauseMovesCalendarDaysByTheDaysBetweenItsEnds(@ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int figure,
                                                        @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int until, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int length) {
        Limit limit = Limit.calendarDays(figure);
        Instant plain = due(limit, started(start));
        Instant from = start.plusSeconds(until);
        long days = from.isBefore(plain) ? ChronoUnit.DAYS.between(BusinessZone.dayOf(from), BusinessZone.dayOf(from.plusSeconds(length))) : 0;
        long notDayZero = BusinessZone.dayOf(from).equals(BusinessZone.dayOf(start)) && days > 0 ? 1 : 0;
        assertThat(due(limit, started(start), paused(from), resumed(from.plusSeconds(length))))
                .isEqualTo(plain.plus(days - notDayZero, ChronoUnit.DAYS));
    }

    @Property
    void aPauseBeforeTheEndMovesHoursByItsLength(@ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 200) int figure,
                                                 @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int until, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int length) {
        Instant plain = due(Limit.hours(figure), started(start));
        Instant from = start.plusSeconds(until);
        Duration moved = from.isBefore(plain) ? Duration.ofSeconds(length) : Duration.ZERO;
        assertThat(due(Limit.hours(figure), started(start), paused(from), resumed(from.plusSeconds(length)))).isEqualTo(plain.plus(moved));
    }

    @Property
    void aClockThatStandsNeverPromisesMoreThanItKeeps(@ForAll("limits") Limit limit, @ForAll("instants") Instant start,
                                                      @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int until, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int length) {
        Instant from = start.plusSeconds(until);
        Instant standing = due(limit, started(start), paused(from));
        assertThat(due(limit, started(start), paused(from), resumed(from.plusSeconds(length)))).isAfterOrEqualTo(standing);
    }

    @Property
    void whatIsCountedAndWhatIsSkippedIsEveryDay(@ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int figure,
                                                 @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int until, @ForAll @IntRange(max = SECONDS_OF_FIFTY_DAYS) int length) {
        Instant from = start.plusSeconds(until);
        Explanation told = project(Limit.workingDays(figure), started(start), paused(from), resumed(from.plusSeconds(length))).explanation();
        long skipped = told.skipped().stream().map(Skipped.Days.class::cast)
                .mapToLong(days -> ChronoUnit.DAYS.between(days.from(), days.to()) + 1).sum();
        assertThat(ChronoUnit.DAYS.between(BusinessZone.dayOf(start), told.lastDay())).isEqualTo(figure + skipped);
    }

    private static Instant due(Limit limit, ClockFact... facts) {
        return project(limit, facts).dueAt();
    }

    private static Projection project(Limit limit, ClockFact... facts) {
        return DeadlineProjection.project(List.of(facts), limit, SHIPPED);
    }

    private static ClockFact started(Instant at) {
        return new ClockFact.Started(at, REASON);
    }

    private static ClockFact paused(Instant at) {
        return new ClockFact.Paused(at, REASON);
    }

    private static ClockFact resumed(Instant at) {
        return new ClockFact.Resumed(at, REASON);
    }
}
