package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.platform.clock.Moments.SHIPPED;
import static org.workrules.platform.clock.Moments.YEAR_2027;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.platform.clock.CalendarDay.Kind;

class BusinessCalendarTest {

    @ParameterizedTest
    @CsvSource({
            "2026-09-14, WORKDAY, ''",
            "2026-09-19, WEEKEND, ''",
            "2026-09-20, MAKE_UP_WORKDAY, 国庆节",
            "2026-09-25, HOLIDAY, 中秋节",
            "2025-10-06, HOLIDAY, 国庆节、中秋节",
            "2026-02-28, MAKE_UP_WORKDAY, 春节",
            "2027-01-01, WORKDAY, ''"})
    void eachDayIsWhatTheStateCouncilMadeIt(LocalDate date, Kind kind, String name) {
        assertThat(SHIPPED.day(date)).isEqualTo(new CalendarDay(date, kind, name));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-13, 2025-02-14", "2025-09-22, 2025-10-24", "2026-02-02, 2026-03-06", "2026-09-14, 2026-10-16"})
    void twentyWorkingDaysForwardAndBack(LocalDate from, LocalDate to) {
        assertThat(SHIPPED.plus(from, WorkingDays.of(20))).isEqualTo(to);
        assertThat(SHIPPED.minus(to, WorkingDays.of(20))).isEqualTo(from);
        assertThat(SHIPPED.between(from, to)).isEqualTo(WorkingDays.of(20));
    }

    @Test
    void noWorkingDaysLieBetweenADayAndItselfOrAnEarlierOne() {
        LocalDate monday = LocalDate.of(2026, 9, 14);
        assertThat(SHIPPED.between(monday, monday)).isEqualTo(WorkingDays.of(0));
        assertThat(SHIPPED.between(monday, monday.minusDays(10))).isEqualTo(WorkingDays.of(0));
    }

    @Test
    void aYearIsPublishedOnlyWhenItsNoticeIsLoaded() {
        assertThat(SHIPPED.published(2026)).isTrue();
        assertThat(SHIPPED.published(2027)).isFalse();
        assertThat(with2027().published(2027)).isTrue();
    }

    @Test
    void theVersionNamesTheYearsAndChangesWithAnyDay() {
        assertThat(SHIPPED.version()).matches("2024,2025,2026@[0-9a-f]{8}");
        assertThat(with2027().version()).startsWith("2024,2025,2026,2027@").isNotEqualTo(SHIPPED.version());
        assertThat(BusinessCalendar.WEEKENDS.version()).isEqualTo("weekends");
        String corrected = YEAR_2027.replace("2027-01-09", "2027-01-10");
        assertThat(BusinessCalendar.of(List.of(CalendarYear.parse(corrected))).version())
                .isNotEqualTo(BusinessCalendar.of(List.of(CalendarYear.parse(YEAR_2027))).version());
    }

    @Test
    void aDayBelongsToBeijingAndEndsWhereTheNextBegins() {
        Instant lastMoment = Instant.parse("2026-09-14T15:59:59.999999Z");
        assertThat(BusinessZone.dayOf(lastMoment)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(BusinessZone.endOf(LocalDate.of(2026, 9, 14))).isEqualTo(Instant.parse("2026-09-14T16:00:00Z"));
        assertThat(BusinessZone.dayOf(Instant.parse("2026-09-14T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 9, 15));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"year\": 2027, \"days\": []}                                                        | lists no days",
            "{\"year\": 2027, \"days\": [{\"date\": \"2026-05-01\", \"isOffDay\": true}]}          | does not belong",
            "{\"year\": 2027, \"days\": [{\"date\": \"2027-13-01\", \"isOffDay\": true}]}          | not a calendar year",
            "{\"year\": 2027, \"days\": [{\"date\": \"2027-01-01\"}]}                              | not a calendar year",
            "{\"days\": [{\"date\": \"2027-01-01\", \"isOffDay\": true}]}                          | not a calendar year",
            "{\"year\": 2027, \"days\": [{\"date\": \"2027-01-01\", \"isOffDay\": true}, {\"date\": \"2027-01-01\", \"isOffDay\": false}]} | stands twice",
            "{\"year\": 2027, \"days\": [{\"isOffDay\": true}]}                                       | no date",
            "null                                                                                  | not a calendar year",
            "<calendar/>                                                                           | not a calendar year"})
    void aTextThatIsNoCalendarIsRefused(String json, String why) {
        assertThatThrownBy(() -> CalendarYear.parse(json)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(why);
    }

    @Test
    void aNoticeMayNameTheLastDaysOfTheYearBefore() {
        CalendarYear year = CalendarYear.parse("""
                {"year": 2027, "days": [{"name": "元旦", "date": "2026-12-31", "isOffDay": true}]}""");
        BusinessCalendar calendar = BusinessCalendar.of(List.of(year));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.published(2026)).isFalse();
    }

    @Test
    void aCountOfWorkingDaysIsNeverNegative() {
        assertThatThrownBy(() -> WorkingDays.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WorkingDays.of(2)).isLessThan(WorkingDays.of(3));
    }

    private static BusinessCalendar with2027() {
        List<CalendarYear> years = new ArrayList<>(Calendars.shipped().stream().map(CalendarYear::parse).toList());
        years.add(CalendarYear.parse(YEAR_2027));
        return BusinessCalendar.of(years);
    }
}
