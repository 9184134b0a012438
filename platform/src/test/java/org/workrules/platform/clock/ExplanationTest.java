package org.workrules.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.platform.clock.Moments.SHIPPED;
import static org.workrules.platform.clock.Moments.extended;
import static org.workrules.platform.clock.Moments.paused;
import static org.workrules.platform.clock.Moments.project;
import static org.workrules.platform.clock.Moments.restarted;
import static org.workrules.platform.clock.Moments.resumed;
import static org.workrules.platform.clock.Moments.started;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.workrules.platform.rules.Text;

class ExplanationTest {

    @Test
    void workingDaysAreExplainedDayByDayInBothLanguages() {
        Text text = project(Limit.workingDays(20), started("2026-09-14T10:00"), paused("2026-09-17T10:00"), resumed("2026-09-19T10:00"),
                extended("2026-09-21T10:00", 2)).explanation().text();
        assertThat(text.in(Locale.ENGLISH)).isEqualTo("Limit: 20 working days. "
                + "The clock began on 2026-09-14 (received), which is day 0. "
                + "Extended on 2026-09-21 by 2 working days (complex). In all: 22 working days. "
                + "Not counted: 2026-09-17 to 2026-09-18 (paused: third party consulted); 2026-09-19 (weekend); "
                + "2026-09-25 to 2026-09-27 (Mid-Autumn Festival); 2026-10-01 to 2026-10-07 (National Day); 2026-10-11 (weekend); "
                + "2026-10-17 to 2026-10-18 (weekend). "
                + "Counted although on a weekend: 2026-09-20 (make-up workday, National Day); 2026-10-10 (make-up workday, National Day). "
                + "Due at 24:00 on 2026-10-22, Beijing time. Calendar: " + SHIPPED.version() + ".");
        assertThat(text.in(Locale.CHINESE)).isEqualTo("时限:20个工作日。自2026-09-14起计算(收件),当日不计入。"
                + "2026-09-21延长2个工作日(情况复杂)。合计:22个工作日。"
                + "不计入:2026-09-17至2026-09-18(暂停:征求第三方意见);2026-09-19(周末);2026-09-25至2026-09-27(中秋节);"
                + "2026-10-01至2026-10-07(国庆节);2026-10-11(周末);2026-10-17至2026-10-18(周末)。"
                + "调休上班,计入:2026-09-20(国庆节调休);2026-10-10(国庆节调休)。"
                + "截止时间:2026-10-22 24时(北京时间)。日历版本:" + SHIPPED.version() + "。");
    }

    @Test
    void hoursAreExplainedToTheSecondAndAStandingClockSaysSo() {
        Text text = project(Limit.hours(2), started("2026-09-14T10:00"), paused("2026-09-14T10:30"), resumed("2026-09-14T10:40"),
                paused("2026-09-14T11:00:05")).explanation().text();
        assertThat(text.en()).isEqualTo("Limit: 2 hours. The clock began at 2026-09-14 10:00:00 (received). "
                + "Not counted: 2026-09-14 10:30:00 to 2026-09-14 10:40:00 (paused: third party consulted). "
                + "Due at 2026-09-14 12:10:00, Beijing time. "
                + "The clock has stood since 2026-09-14 11:00:05 (third party consulted) and the end moves until it is resumed.");
        assertThat(text.zh()).endsWith("截止时间:2026-09-14 12:10:00(北京时间)。自2026-09-14 11:00:05起暂停计算(征求第三方意见),恢复后顺延。");
    }

    @Test
    void anEstimateSaysWhichYearIsNotPublished() {
        Text text = project(Limit.workingDays(20), started("2026-12-15T10:00")).explanation().text();
        assertThat(text.en()).contains("Estimated: no calendar is published for 2027, so weekends alone were left out.");
        assertThat(text.zh()).contains("预估:2027年放假安排尚未公布,仅扣除周末。");
    }

    @Test
    void aRestartIsTheNewBeginning() {
        Text text = project(Limit.calendarDays(1), started("2026-09-14T10:00"), restarted("2026-09-16T10:00")).explanation().text();
        assertThat(text.en()).isEqualTo("Limit: 1 calendar day. The clock began anew on 2026-09-16 (request corrected), which is day 0. "
                + "Due at 24:00 on 2026-09-17, Beijing time.");
        assertThat(text.zh()).startsWith("时限:1日。自2026-09-16起重新计算(申请补正),当日不计入。");
    }

    @Test
    void jointHolidaysAreNamedTogetherAndManyMinutesAsHours() {
        assertThat(HolidayName.of("国庆节、中秋节").en()).isEqualTo("National Day and Mid-Autumn Festival");
        assertThat(project(Limit.minutes(150), started("2026-09-14T10:00")).explanation().text())
                .satisfies(text -> assertThat(text.en()).startsWith("Limit: 2 hours 30 minutes."))
                .satisfies(text -> assertThat(text.zh()).startsWith("时限:2小时30分钟。"));
    }
}
