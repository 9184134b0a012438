package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.platform.clock.Moments.SHIPPED;
import static org.workrules.platform.clock.Moments.at;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LimitTest {

    @Test
    void aFigureOutOfRangeIsRefused() {
        assertThatThrownBy(() -> Limit.workingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.hours(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.months(100_001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Limit.calendarDays(0).figure()).isZero();
    }

    @Test
    void hoursIncludeTheInstantTheyEndAndDaysDoNot() {
        Instant end = at("2026-09-15T00:00");
        assertThat(Limit.hours(2).inTime(end, end)).isTrue();
        assertThat(Limit.hours(2).inTime(end.plusNanos(1000), end)).isFalse();
        assertThat(Limit.calendarDays(1).inTime(end.minusNanos(1000), end)).isTrue();
        assertThat(Limit.calendarDays(1).inTime(end, end)).isFalse();
    }

    @Test
    void aSetDayIsALimitInCalendarDays() {
        assertThat(Limit.until(at("2026-11-24T10:00"), at("2026-12-16T00:00"))).isEqualTo(Limit.calendarDays(21));
        assertThat(Limit.until(at("2026-11-24T10:00"), at("2026-11-25T00:00"))).isEqualTo(Limit.calendarDays(0));
    }

    @Test
    void aSetMomentIsALimitInMinutesFromTheFullMinute() {
        assertThat(Limit.until(at("2026-11-24T10:00:42"), at("2026-11-24T12:30"))).isEqualTo(Limit.minutes(150));
        assertThat(Limit.until(at("2026-11-24T10:00:42"), at("2026-11-24T12:30:01"))).isEqualTo(Limit.minutes(151));
        assertThat(Limit.until(at("2026-11-24T10:00"), at("2036-11-24T12:30")).unit()).isEqualTo(LimitUnit.MINUTES);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> Limit.until(at("2026-11-24T10:00"), at("2026-11-24T09:00"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limit.until(at("2026-11-24T10:00"), at("2026-11-24T00:00"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFifthOfALimitIsAnnouncedAheadAndAtLeastOne() {
        assertThat(Limit.workingDays(20).defaultLead()).isEqualTo(Limit.workingDays(4));
        assertThat(Limit.workingDays(3).defaultLead()).isEqualTo(Limit.workingDays(1));
        assertThat(Limit.hours(2).defaultLead()).isEqualTo(Limit.minutes(24));
        assertThat(Limit.minutes(30).defaultLead()).isEqualTo(Limit.minutes(6));
        assertThat(Limit.months(3).defaultLead()).isEqualTo(Limit.calendarDays(18));
        assertThat(Limit.calendarDays(0).defaultLead()).isEqualTo(Limit.calendarDays(0));
    }

    @Test
    void aLeadInDaysBeginsWithItsDay() {
        Instant due = at("2026-10-17T00:00");
        assertThat(Limit.workingDays(4).before(due, SHIPPED)).isEqualTo(at("2026-10-12T00:00"));
        assertThat(Limit.calendarDays(1).before(due, SHIPPED)).isEqualTo(at("2026-10-15T00:00"));
        assertThat(Limit.months(1).before(due, SHIPPED)).isEqualTo(at("2026-09-16T00:00"));
        assertThat(Limit.minutes(6).before(due, SHIPPED)).isEqualTo(at("2026-10-16T23:54"));
    }
}
