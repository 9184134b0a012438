package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.platform.clock.Moments.SHIPPED;
import static org.workrules.platform.clock.Moments.at;
import static org.workrules.platform.clock.Moments.extended;
import static org.workrules.platform.clock.Moments.met;
import static org.workrules.platform.clock.Moments.paused;
import static org.workrules.platform.clock.Moments.project;
import static org.workrules.platform.clock.Moments.restarted;
import static org.workrules.platform.clock.Moments.resumed;
import static org.workrules.platform.clock.Moments.started;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineProjectionTest {

    @ParameterizedTest
    @CsvSource({"2025-01-13, 2025-02-14", "2025-09-22, 2025-10-24", "2026-02-02, 2026-03-06", "2026-09-14, 2026-10-16"})
    void twentyWorkingDaysEndAtTheEndOfTheLast(LocalDate received, LocalDate last) {
        Projection projection = project(Limit.workingDays(20), started(received + "T23:59:59"));
        assertThat(projection.explanation().lastDay()).isEqualTo(last);
        assertThat(projection.dueAt()).isEqualTo(at(last.plusDays(1) + "T00:00"));
        assertThat(projection.estimated()).isFalse();
    }

    @Test
    void theDayOfReceiptIsDayZeroWhateverTheHour() {
        assertThat(project(Limit.calendarDays(15), started("2026-03-01T00:00")).explanation().lastDay()).isEqualTo("2026-03-16");
        assertThat(project(Limit.calendarDays(15), started("2026-03-01T23:59")).explanation().lastDay()).isEqualTo("2026-03-16");
        assertThat(project(Limit.calendarDays(0), started("2026-03-01T08:00")).dueAt()).isEqualTo(at("2026-03-02T00:00"));
    }

    @Test
    void monthsEndOnTheCorrespondingDayOrTheLastOfTheMonth() {
        assertThat(project(Limit.months(3), started("2026-03-10T08:00")).explanation().lastDay()).isEqualTo("2026-06-10");
        assertThat(project(Limit.months(1), started("2026-01-31T08:00")).explanation().lastDay()).isEqualTo("2026-02-28");
    }

    @Test
    void hoursAndMinutesRunThroughNightsAndHolidays() {
        assertThat(project(Limit.hours(48), started("2026-09-30T18:30")).dueAt()).isEqualTo(at("2026-10-02T18:30"));
        assertThat(project(Limit.minutes(30), started("2026-09-30T23:50")).dueAt()).isEqualTo(at("2026-10-01T00:20"));
    }

    @Test
    void daysOfAPauseAreNotCounted() {
        Projection projection = project(Limit.workingDays(5), started("2026-09-07T09:00"), paused("2026-09-09T10:00"),
                resumed("2026-09-11T10:00"));
        assertThat(projection.explanation().lastDay()).isEqualTo("2026-09-16");
        assertThat(projection.explanation().skipped()).containsExactly(
                new Skipped.PausedDays(LocalDate.of(2026, 9, 9), LocalDate.of(2026, 9, 10), paused("2026-09-09T10:00").reason()),
                new Skipped.Weekend(LocalDate.of(2026, 9, 12), LocalDate.of(2026, 9, 13)));
        assertThat(projection.paused()).isFalse();
    }

    @Test
    void aPauseOnTheLastDayLeavesThatDayToBeCountedLater() {
        Projection projection = project(Limit.calendarDays(2), started("2026-09-07T09:00"), paused("2026-09-09T22:00"),
                resumed("2026-09-20T08:00"));
        assertThat(projection.dueAt()).isEqualTo(at("2026-09-21T00:00"));
    }

    @Test
    void aPauseInsideOneDayMovesNoDays() {
        assertThat(project(Limit.calendarDays(2), started("2026-09-07T09:00"), paused("2026-09-08T09:00"), resumed("2026-09-08T17:00"))
                .dueAt()).isEqualTo(at("2026-09-10T00:00"));
    }

    @Test
    void aPauseMovesHoursToTheInstant() {
        Projection projection = project(Limit.hours(2), started("2026-09-07T09:00"), paused("2026-09-07T10:00"), resumed("2026-09-07T10:20"));
        assertThat(projection.dueAt()).isEqualTo(at("2026-09-07T11:20"));
    }

    @Test
    void aClockThatStandsIsDueNoEarlierThanIfResumedAtOnce() {
        Projection projection = project(Limit.hours(2), started("2026-09-07T09:00"), paused("2026-09-07T10:00"));
        assertThat(projection.paused()).isTrue();
        assertThat(projection.dueAt()).isEqualTo(at("2026-09-07T11:00"));
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        Projection late = project(Limit.hours(2), started("2026-09-07T09:00"), paused("2026-09-07T11:30"));
        assertThat(late.paused()).isFalse();
        assertThat(late.dueAt()).isEqualTo(at("2026-09-07T11:00"));
        assertThat(project(Limit.calendarDays(1), started("2026-09-07T09:00"), paused("2026-09-09T08:00"), resumed("2026-09-12T08:00"))
                .dueAt()).isEqualTo(at("2026-09-09T00:00"));
    }

    @Test
    void aRestartForgetsPausesAndExtensions() {
        Projection projection = project(Limit.workingDays(20), started("2026-08-03T09:00"), extended("2026-08-05T09:00", 20),
                paused("2026-08-10T09:00"), restarted("2026-09-14T09:00"));
        assertThat(projection.explanation().lastDay()).isEqualTo("2026-10-16");
        assertThat(projection.paused()).isFalse();
        assertThat(projection.explanation().extensions()).isEmpty();
    }

    @Test
    void anExtensionAddsToTheLimitEvenAfterItsEnd() {
        assertThat(project(Limit.calendarDays(60), started("2026-03-01T09:00"), extended("2026-04-20T09:00", 30)).explanation().lastDay())
                .isEqualTo("2026-05-30");
        assertThat(project(Limit.hours(2), started("2026-03-01T09:00"), extended("2026-03-01T12:00", 4)).dueAt())
                .isEqualTo(at("2026-03-01T15:00"));
    }

    @Test
    void aYearWithoutCalendarIsCountedByWeekendsAndMarked() {
        Projection projection = project(Limit.workingDays(20), started("2026-12-15T09:00"));
        assertThat(projection.explanation().lastDay()).isEqualTo("2027-01-12");
        assertThat(projection.estimated()).isTrue();
        assertThat(projection.explanation().estimatedYears()).containsExactly(2027);
        assertThat(project(Limit.calendarDays(40), started("2026-12-15T09:00")).estimated()).isFalse();
    }

    @Test
    void onlyWorkingDaysNameTheCalendar() {
        assertThat(project(Limit.workingDays(1), started("2026-09-14T09:00")).explanation().calendarVersion()).isEqualTo(SHIPPED.version());
        assertThat(project(Limit.calendarDays(1), started("2026-09-14T09:00")).explanation().calendarVersion()).isEqualTo("none");
    }

    @Test
    void stoppingWhereTheClockStandsEndsThePause() {
        Projection projection = project(Limit.calendarDays(5), started("2026-09-07T09:00"), paused("2026-09-09T09:00"), met("2026-09-29T09:00"));
        assertThat(projection.stopped()).isTrue();
        assertThat(projection.paused()).isFalse();
        assertThat(projection.dueAt()).isEqualTo(at("2026-10-03T00:00"));
    }

    @Test
    void factsThatCannotFollowAreRefused() {
        ClockFact start = started("2026-09-07T09:00");
        refused(List.of());
        refused(List.of(paused("2026-09-07T09:00")));
        refused(List.of(start, started("2026-09-08T09:00")));
        refused(List.of(start, resumed("2026-09-08T09:00")));
        refused(List.of(start, paused("2026-09-08T09:00"), paused("2026-09-09T09:00")));
        refused(List.of(start, met("2026-09-08T09:00"), restarted("2026-09-09T09:00")));
        refused(List.of(start, paused("2026-09-07T08:59")));
    }

    private static void refused(List<ClockFact> facts) {
        assertThatThrownBy(() -> DeadlineProjection.project(facts, Limit.workingDays(5), SHIPPED)).isInstanceOf(IllegalStateException.class);
    }
}
