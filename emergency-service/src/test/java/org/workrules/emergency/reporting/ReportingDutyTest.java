package org.workrules.emergency.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.emergency.Cases.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Cases;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;

class ReportingDutyTest {

    private static final UUID INCIDENT = UUID.fromString("0199c1f2-7f1e-7c1e-9f00-000000000001");

    @Test
    void aWrittenReportExactlyAtTheLimitIsInTime() {
        assertNull(afterTelephone(Grade.LARGER, Duration.ofHours(1)).breached());
        assertNull(written(Grade.GENERAL, Duration.ofHours(2)).breached());
    }

    @Test
    void aWrittenReportOneSecondAfterTheLimitIsLate() {
        assertEquals(BreachKind.LATE, afterTelephone(Grade.LARGER, Duration.ofHours(1).plusSeconds(1)).breached());
        assertEquals(BreachKind.LATE, written(Grade.GENERAL, Duration.ofHours(2).plusSeconds(1)).breached());
    }

    @Test
    void aFirstWordExactlyAtThirtyMinutesIsInTimeAndOneSecondLaterIsLate() {
        assertNull(written(Grade.LARGER, Duration.ofMinutes(30)).breached());
        assertEquals(BreachKind.LATE, written(Grade.LARGER, Duration.ofMinutes(30).plusSeconds(1)).breached());
        assertEquals(BreachKind.LATE, written(Grade.EXTRAORDINARY, Duration.ofMinutes(30).plusSeconds(1)).breached());
    }

    @Test
    void aLateReportIsAnnouncedOnceWithItsTimes() {
        Instant came = NOON.plus(Duration.ofMinutes(90));
        Act act = Cases.dutyOfficer("district-donghe", came);
        ReportingDuty duty = duty(Grade.LARGER, NOON, act);
        duty.reported(Channel.WRITTEN, NOON, came, act);
        List<DomainEvent> events = act.events();
        assertEquals(1, events.size());
        ReportingBreached breached = (ReportingBreached) events.get(0);
        assertEquals(INCIDENT, breached.incidentId());
        assertEquals(BreachKind.LATE, breached.kind());
        assertEquals("district-donghe", breached.department());
        assertEquals(NOON.plus(Duration.ofMinutes(30)), breached.dueAt());
        assertEquals(came, breached.reportedAt());
        assertEquals("迟报:知悉时间 2026-11-24 12:00:00,应于 2026-11-24 12:30:00 前报告,实际 2026-11-24 13:30:00 报告,超时60分0秒",
                breached.detail());
        assertEquals(2, act.additions().size());
    }

    @Test
    void anEarlyWordByTelephoneLeavesTheWrittenReportOwed() {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plusSeconds(600));
        ReportingDuty duty = duty(Grade.LARGER, NOON, act);
        duty.reported(Channel.TELEPHONE, NOON, act.now(), act);
        duty.watch(act);
        assertNull(duty.writtenAt());
        List<ClockAct.Start> started = act.clockActs().stream().filter(ClockAct.Start.class::isInstance)
                .map(ClockAct.Start.class::cast).toList();
        assertEquals(1, started.size());
        assertEquals(ReportingDuty.WRITTEN_CLOCK, started.get(0).kind());
        assertEquals(NOON, started.get(0).startedAt());
        assertEquals("district-donghe", started.get(0).department());
    }

    @Test
    void aMissedLimitIsABreachOnceAndALaterReportAddsNone() {
        Act missed = Cases.dutyOfficer("district-donghe", NOON.plus(Duration.ofMinutes(31)));
        ReportingDuty duty = duty(Grade.LARGER, NOON, missed);
        duty.telephoneMissed(missed);
        assertEquals(BreachKind.MISSED, duty.breached());
        assertNull(((ReportingBreached) missed.events().get(0)).reportedAt());
        Act later = Cases.dutyOfficer("district-donghe", NOON.plus(Duration.ofHours(3)));
        duty.writtenMissed(later);
        duty.reported(Channel.WRITTEN, NOON, later.now(), later);
        assertEquals(List.of(), later.events());
        assertEquals(BreachKind.MISSED, duty.breached());
    }

    @Test
    void aMissAnnouncedAfterTheReportCameIsNoBreach() {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plusSeconds(60));
        ReportingDuty duty = duty(Grade.LARGER, NOON, act);
        duty.reported(Channel.WRITTEN, NOON, act.now(), act);
        duty.telephoneMissed(act);
        duty.writtenMissed(act);
        assertEquals(List.of(), act.events());
    }

    @Test
    void aDepartmentThatKnewEarlierThanAssumedIsJudgedByItsOwnKnowledge() {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plusSeconds(600));
        ReportingDuty duty = duty(Grade.LARGER, NOON, act);
        duty.reported(Channel.WRITTEN, NOON.minus(Duration.ofHours(3)), act.now(), act);
        assertEquals(BreachKind.LATE, duty.breached());
        assertEquals(NOON.minus(Duration.ofHours(3)), duty.knownAt());
    }

    @Test
    void aDepartmentThatClaimsToHaveKnownLaterThanAssumedIsNot() {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plus(Duration.ofHours(2)));
        ReportingDuty duty = duty(Grade.LARGER, NOON, act);
        duty.reported(Channel.WRITTEN, NOON.plus(Duration.ofMinutes(110)), act.now(), act);
        assertEquals(BreachKind.LATE, duty.breached());
        assertEquals(NOON, duty.knownAt());
    }

    @Test
    void aGeneralIncidentNeedsNoCall() {
        Act act = Cases.dutyOfficer("district-donghe", NOON);
        ReportingDuty duty = duty(Grade.GENERAL, NOON, act);
        duty.watch(act);
        assertTrue(act.clockActs().stream().noneMatch(clock -> clock.kind().equals(ReportingDuty.TELEPHONE_CLOCK)));
    }

    private static ReportingDuty written(Grade grade, Duration after) {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plus(after));
        ReportingDuty duty = duty(grade, NOON, act);
        duty.reported(Channel.WRITTEN, NOON, act.now(), act);
        return duty;
    }

    private static ReportingDuty afterTelephone(Grade grade, Duration after) {
        Act act = Cases.dutyOfficer("district-donghe", NOON.plus(after));
        ReportingDuty duty = duty(grade, NOON, act);
        duty.reported(Channel.TELEPHONE, NOON, NOON.plusSeconds(60), act);
        duty.reported(Channel.WRITTEN, NOON, act.now(), act);
        return duty;
    }

    private static ReportingDuty duty(Grade grade, Instant knownAt, Act act) {
        return ReportingDuty.of(new Breach.Concern(INCIDENT, "爆燃事故", "district-donghe"), grade, knownAt,
                DutyGround.OWN_KNOWLEDGE, act);
    }
}
