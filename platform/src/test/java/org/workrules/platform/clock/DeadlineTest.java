package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.platform.clock.Moments.SHIPPED;
import static org.workrules.platform.clock.Moments.YEAR_2027;
import static org.workrules.platform.clock.Moments.at;
import static org.workrules.platform.clock.Moments.cancelled;
import static org.workrules.platform.clock.Moments.extended;
import static org.workrules.platform.clock.Moments.met;
import static org.workrules.platform.clock.Moments.paused;
import static org.workrules.platform.clock.Moments.restarted;
import static org.workrules.platform.clock.Moments.resumed;
import static org.workrules.platform.clock.Moments.started;
import static org.workrules.platform.clock.Moments.terms;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two hours from 09:00: approaching at 10:36, due at 11:00. */
class DeadlineTest {

    private final Deadline deadline = Deadline.start(terms(Limit.hours(2)), started("2026-09-07T09:00"), SHIPPED, at("2026-09-07T09:00"));

    @Test
    void nothingIsAnnouncedBeforeItsTime() {
        assertOwed("2026-09-07T10:36", false, false);
        assertOwed("2026-09-07T10:37", true, false);
        assertOwed("2026-09-07T11:01", true, true);
    }

    @Test
    void eachIsAnnouncedOnce() {
        deadline.announced(at("2026-09-07T10:37"));
        assertOwed("2026-09-07T10:38", false, false);
        assertThat(state()).isEqualTo(DeadlineState.RUNNING);
        deadline.announced(at("2026-09-07T11:01"));
        assertOwed("2026-09-08T11:00", false, false);
        assertThat(state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void doingItAtTheLastInstantIsInTimeAndOwesNothing() {
        deadline.add(met("2026-09-07T11:00"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.MET);
        assertOwed("2026-09-08T11:00", false, false);
    }

    @Test
    void doingItLateStillOwesTheAnnouncementOfTheMissOnce() {
        deadline.add(met("2026-09-07T11:00:01"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.MET_LATE);
        assertOwed("2026-09-07T11:01", false, true);
        deadline.announced(at("2026-09-07T11:01"));
        assertOwed("2026-09-08T11:00", false, false);
        assertThat(state()).isEqualTo(DeadlineState.MET_LATE);
        assertThat(deadline.due(at("2026-09-07T11:01")).metAt()).isEqualTo(at("2026-09-07T11:00:01"));
    }

    @Test
    void whatWasDoneInTimeButRecordedLateIsMet() {
        deadline.announced(at("2026-09-07T11:05"));
        deadline.add(met("2026-09-07T10:59"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.MET);
        assertOwed("2026-09-08T11:00", false, false);
    }

    @Test
    void aStandingClockOwesNothing() {
        deadline.add(paused("2026-09-07T10:00"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.PAUSED);
        assertOwed("2026-09-08T11:00", false, false);
        deadline.add(resumed("2026-09-08T10:00"), SHIPPED);
        assertOwed("2026-09-08T10:35", false, false);
        assertOwed("2026-09-08T10:37", true, false);
    }

    @Test
    void anExtensionOfAMissedDeadlineIsANewPromise() {
        deadline.announced(at("2026-09-07T11:01"));
        deadline.add(extended("2026-09-07T11:30", 2), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.RUNNING);
        assertOwed("2026-09-07T12:30", false, false);
        assertOwed("2026-09-07T13:01", true, true);
    }

    @Test
    void anExtensionThatComesTooLateToHelpIsNoNewPromise() {
        deadline.announced(at("2026-09-07T11:01"));
        deadline.add(extended("2026-09-07T16:00", 2), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.MISSED);
        assertOwed("2026-09-07T16:01", false, false);
    }

    @Test
    void aRestartOwesBothAnnouncementsAnew() {
        deadline.announced(at("2026-09-07T11:01"));
        deadline.add(restarted("2026-09-10T09:00"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.RUNNING);
        assertOwed("2026-09-10T10:35", false, false);
        assertOwed("2026-09-10T11:01", true, true);
    }

    @Test
    void resumingDoesNotRepeatTheReminder() {
        deadline.announced(at("2026-09-07T10:37"));
        deadline.add(paused("2026-09-07T10:40"), SHIPPED);
        deadline.add(resumed("2026-09-07T14:40"), SHIPPED);
        assertOwed("2026-09-07T14:59", false, false);
        assertOwed("2026-09-07T15:01", false, true);
    }

    @Test
    void whatIsCancelledOwesNothing() {
        deadline.add(cancelled("2026-09-07T10:00"), SHIPPED);
        assertThat(state()).isEqualTo(DeadlineState.CANCELLED);
        assertOwed("2026-09-08T11:00", false, false);
        assertThatThrownBy(() -> deadline.add(restarted("2026-09-08T11:00"), SHIPPED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPublishedYearMovesAnEstimateAndRecordsIt() {
        Deadline estimate = Deadline.start(terms(Limit.workingDays(20)), started("2026-12-15T09:00"), SHIPPED, at("2026-12-15T09:00"));
        BusinessCalendar published = BusinessCalendar.of(List.of(CalendarYear.parse(Calendars.shipped().get(2)), CalendarYear.parse(YEAR_2027)));
        estimate.recompute(published, at("2026-12-20T09:00"));
        DeadlineView view = estimate.view(Locale.ENGLISH);
        assertThat(view.estimated()).isFalse();
        assertThat(view.dueAt()).isEqualTo(at("2027-01-14T00:00"));
        assertThat(view.moved()).containsExactly(new Moved(at("2026-12-20T09:00"), at("2027-01-13T00:00"), at("2027-01-14T00:00"),
                SHIPPED.version(), published.version()));
    }

    @Test
    void aCorrectedCalendarTakesBackAMiss() {
        Deadline estimate = Deadline.start(terms(Limit.workingDays(20)), started("2026-12-15T09:00"), SHIPPED, at("2026-12-15T09:00"));
        estimate.announced(at("2027-01-13T08:00"));
        assertThat(estimate.view(Locale.ENGLISH).state()).isEqualTo(DeadlineState.MISSED);
        estimate.recompute(BusinessCalendar.of(List.of(CalendarYear.parse(Calendars.shipped().get(2)), CalendarYear.parse(YEAR_2027))), at("2027-01-13T09:00"));
        assertThat(estimate.view(Locale.ENGLISH).state()).isEqualTo(DeadlineState.RUNNING);
        assertThat(estimate.missedOwed(at("2027-01-14T00:00:01"))).isTrue();
    }

    @Test
    void whatIsToldToHaveHappenedBeforeTheLastFactCountsAsHappeningWithIt() {
        deadline.add(paused("2026-09-07T10:00"), SHIPPED);
        deadline.add(met("2026-09-07T09:30"), SHIPPED);
        assertThat(deadline.view(Locale.ENGLISH).metAt()).isEqualTo(at("2026-09-07T10:00"));
        assertThat(state()).isEqualTo(DeadlineState.MET);
    }

    private DeadlineState state() {
        return deadline.view(Locale.ENGLISH).state();
    }

    private void assertOwed(String now, boolean approaching, boolean missed) {
        assertThat(deadline.approachingOwed(at(now))).as("approaching at %s", now).isEqualTo(approaching);
        assertThat(deadline.missedOwed(at(now))).as("missed at %s", now).isEqualTo(missed);
    }
}
