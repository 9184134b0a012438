package org.workrules.meeting.outings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Absence;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Registers;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;

/** The end of an outing: overdue when nobody reports the return, later when who consents lets it be. */
class OutingReturnTest {

    private static final Instant FROM = Acts.NOW.plus(Duration.ofDays(1));
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(3));
    private static final Instant LATER = UNTIL.plus(Duration.ofDays(2));
    private static final DecideProlongation YES = new DecideProlongation(true, "同意", null, null);

    private final Register register = Registers.government().register();

    private static Act vice(int number, Instant at) {
        return Acts.at(Acts.by("vm-" + number, "government", Office.VICE_MAYOR), at);
    }

    private Outing away(int number) {
        Outing outing = Outing.report(new ReportOuting("vm-" + number, FROM, UNTIL, "济南市", "参加会议", null), register, vice(number, Acts.NOW));
        outing.consent(new ConsentToOuting(null, null, null), register, Acts.mayor());
        return outing;
    }

    private static ProlongOuting until(Instant moment) {
        return new ProlongOuting(moment, "会议延期", null);
    }

    @Test
    void theReturnHasAMomentWhenTheConsentIsGivenAndIsNotOverdueBefore() {
        Outing outing = Outing.report(new ReportOuting("vm-1", FROM, UNTIL, "济南市", "参加会议", null), register, vice(1, Acts.NOW));
        Act consent = Acts.mayor();
        outing.consent(new ConsentToOuting(null, null, null), register, consent);
        ClockAct.StartUntil clock = (ClockAct.StartUntil) consent.clockActs().get(0);
        assertEquals(List.of(Outing.RETURN, UNTIL), List.of(clock.kind(), clock.dueAt()));
        Act early = Acts.at(Acts.office(), UNTIL.minusSeconds(1));
        outing.becomeOverdue(early);
        assertEquals(List.of(), early.events());
        assertNull(outing.view().overdueSince());
    }

    @Test
    void aReturnThatNobodyReportsIsAnnouncedOnce() {
        Outing outing = away(1);
        Act found = Acts.at(Acts.office(), UNTIL.plusSeconds(5));
        outing.becomeOverdue(found);
        outing.becomeOverdue(found);
        assertEquals(List.of(new OutingOverdue(outing.id(), "vm-1", UNTIL, "vm-2")), found.events());
        assertEquals(UNTIL, outing.view().overdueSince());
    }

    @Test
    void whoIsBackOrDidNotGoIsNotOverdue() {
        Outing back = away(1);
        Act returned = vice(1, FROM.plusSeconds(60));
        back.comeBack(register, returned);
        assertEquals(Outing.RETURN, ((ClockAct.Stop) returned.clockActs().get(0)).kind());
        Act later = Acts.at(Acts.office(), LATER);
        back.becomeOverdue(later);
        Outing stayed = away(3);
        stayed.withdraw(register, vice(3, Acts.NOW));
        stayed.becomeOverdue(later);
        assertEquals(List.of(), later.events());
    }

    @Test
    void anOutingIsProlongedWithTheConsentOfWhoConsentedAndTheStandInGoesOn() {
        Outing outing = away(1);
        Act asked = vice(1, FROM.plusSeconds(60));
        outing.prolong(until(LATER), register, asked);
        assertEquals(UNTIL, outing.untilAt());
        assertEquals(List.of(), asked.events());
        assertBreaks(OutingRule.IN_ORDER, () -> outing.prolong(until(LATER), register, asked));
        assertThrows(Denied.class, () -> outing.decideProlongation(YES, register, vice(1, FROM.plusSeconds(70))));
        assertThrows(Denied.class, () -> outing.decideProlongation(YES, register, vice(3, FROM.plusSeconds(70))));
        Act decided = Acts.at(Acts.mayor(), FROM.plusSeconds(80));
        outing.decideProlongation(YES, register, decided);
        assertEquals(LATER, outing.untilAt());
        assertNull(outing.view().askedUntil());
        assertEquals(LATER, ((LeaderPositioned) decided.events().get(0)).awayUntil());
        assertEquals("vm-2", register.actingFor("vm-1", LATER.minusSeconds(1)).map(Person::personId).orElseThrow());
        assertEquals(List.of(Outing.RETURN, LATER), decided.clockActs().stream().filter(ClockAct.StartUntil.class::isInstance)
                .map(ClockAct.StartUntil.class::cast).flatMap(clock -> List.of(clock.kind(), clock.dueAt()).stream()).toList());
    }

    @Test
    void aRefusedProlongationLeavesTheReturnWhereItWas() {
        Outing outing = away(1);
        outing.prolong(until(LATER), register, vice(1, FROM));
        outing.decideProlongation(new DecideProlongation(false, "请按时返回", null, null), register, Acts.mayor());
        assertEquals(UNTIL, outing.untilAt());
        assertEquals("请按时返回", outing.view().opinion());
        assertBreaks(OutingRule.IN_ORDER, () -> outing.decideProlongation(YES, register, Acts.mayor()));
    }

    @Test
    void ofAPairOneStaysForTheTimeAddedToo() {
        Outing outing = away(1);
        Outing other = Outing.report(new ReportOuting("vm-2", UNTIL.plus(Duration.ofHours(1)), LATER, "青岛市", "考察", null), register,
                vice(2, Acts.NOW));
        other.consent(new ConsentToOuting(null, null, null), register, Acts.mayor());
        outing.prolong(until(LATER), register, vice(1, FROM));
        assertBreaks(OutingRule.NOT_BOTH_AWAY, () -> outing.decideProlongation(YES, register, Acts.mayor()));
        assertEquals(UNTIL, outing.untilAt());
        assertBreaks(OutingRule.STAND_IN_PRESENT, () -> outing.decideProlongation(
                new DecideProlongation(true, null, "vm-2", "急"), register, Acts.mayor()));
        outing.decideProlongation(new DecideProlongation(true, null, "vm-3", "省里会议延期"), register, Acts.mayor());
        assertEquals("vm-3", register.actingFor("vm-1", LATER.minusSeconds(1)).map(Person::personId).orElseThrow());
        assertEquals("省里会议延期", outing.view().overrideReason());
    }

    @Test
    void aProlongationIsLaterThanThePlanAndThanNowAndMeetsNoOtherOutingOfOnesOwn() {
        Outing outing = away(1);
        assertBreaks(OutingRule.LATER, () -> outing.prolong(until(UNTIL), register, vice(1, FROM)));
        assertBreaks(OutingRule.LATER, () -> outing.prolong(until(LATER), register, vice(1, LATER)));
        assertBreaks(OutingRule.LATER, () -> outing.prolong(until(FROM.plus(Duration.ofDays(367))), register, vice(1, FROM)));
        assertThrows(Denied.class, () -> outing.prolong(until(LATER), register, vice(2, FROM)));
        assertThrows(Denied.class, () -> outing.prolong(new ProlongOuting(LATER, "延期", "急"), register, vice(1, FROM)));
        register.begin(new Absence("vm-1", UNTIL.plusSeconds(60), LATER, "vm-2"));
        assertBreaks(OutingRule.ONE_AT_A_TIME, () -> outing.prolong(until(LATER), register, vice(1, FROM)));
    }

    @Test
    void anOverdueOutingThatIsProlongedMayBecomeOverdueAgain() {
        Outing outing = away(1);
        outing.becomeOverdue(Acts.at(Acts.office(), UNTIL));
        outing.prolong(until(LATER), register, vice(1, UNTIL.plusSeconds(60)));
        outing.decideProlongation(YES, register, Acts.at(Acts.mayor(), UNTIL.plusSeconds(90)));
        assertNull(outing.view().overdueSince());
        Act again = Acts.at(Acts.office(), LATER);
        outing.becomeOverdue(again);
        assertEquals(1, again.events().size());
    }

    @Test
    void theMayorsProlongationIsRecordedAndOfAPairOneStays() {
        Register paired = Registers.government().standsIn("mayor", "vm-1").register();
        Outing outing = Outing.report(new ReportOuting("mayor", FROM, UNTIL, "北京市", "汇报", null), paired, Acts.mayor());
        paired.begin(new Absence("vm-1", UNTIL, LATER, "vm-2"));
        assertBreaks(OutingRule.NOT_BOTH_AWAY, () -> outing.prolong(until(LATER), paired, Acts.at(Acts.mayor(), FROM)));
        outing.prolong(new ProlongOuting(LATER, "汇报延期", "国务院会议"), paired, Acts.at(Acts.mayor(), FROM));
        assertEquals(LATER, outing.untilAt());
        assertTrue(paired.isAway("mayor", LATER.minusSeconds(1)));
    }
}
