package org.workrules.meeting.outings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Registers;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.PolicySet;

class OutingTest {

    private static final Instant FROM = Acts.NOW.plus(Duration.ofDays(1));
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(3));
    private static final ConsentToOuting YES = new ConsentToOuting(null, null, null);

    private final Register register = Registers.government().register();

    private static ReportOuting of(String person) {
        return new ReportOuting(person, FROM, UNTIL, "济南市", "参加会议", null);
    }

    private static Act vice(int number) {
        return Acts.by("vm-" + number, "government", Office.VICE_MAYOR);
    }

    private static Act later(String id, Instant at, Office office) {
        return new Act(new Caller(id, id, "government", java.util.Set.of(office), Clearance.SECRET), at, new PolicySet(List.of()));
    }

    private Outing consented(int number) {
        Outing outing = Outing.report(of("vm-" + number), register, vice(number));
        outing.consent(YES, register, Acts.mayor());
        return outing;
    }

    @Test
    void aViceMayorAwayWithConsentIsAnnouncedAndTheStandInActs() {
        Outing outing = Outing.report(of("vm-1"), register, vice(1));
        assertEquals(OutingState.REPORTED, outing.view().state());
        assertEquals("vm-1", register.actingFor("vm-1", FROM).orElseThrow().personId());
        Act consent = Acts.mayor();
        outing.consent(YES, register, consent);
        LeaderPositioned announced = (LeaderPositioned) consent.events().get(0);
        assertEquals(List.of(FROM, UNTIL), List.of(announced.awayFrom(), announced.awayUntil()));
        assertEquals("vm-2", announced.standIn());
        assertEquals("vm-2", register.actingFor("vm-1", FROM).orElseThrow().personId());
        assertEquals("vm-1", register.actingFor("vm-1", UNTIL).orElseThrow().personId());
    }

    @Test
    void theMayorsOutingIsRecordedAndNeedsNobodysConsent() {
        Outing outing = Outing.report(of("mayor"), register, Acts.mayor());
        assertEquals(OutingState.CONSENTED, outing.view().state());
        assertTrue(register.isAway("mayor", FROM));
        assertTrue(register.actingFor("mayor", FROM).isEmpty());
    }

    @Test
    void theMayorGoesWithoutAStandInOnlyWithAReason() {
        Register paired = Registers.government().standsIn("mayor", "vm-1").away("vm-1", FROM, UNTIL, "vm-2").register();
        assertBreaks(OutingRule.NOT_BOTH_AWAY, () -> Outing.report(of("mayor"), paired, Acts.mayor()));
        ReportOuting urgent = new ReportOuting("mayor", FROM, UNTIL, "北京市", "汇报", "国务院紧急会议");
        assertThrows(Denied.class, () -> Outing.report(urgent, paired, Acts.office()));
        assertEquals("国务院紧急会议", Outing.report(urgent, paired, Acts.mayor()).view().overrideReason());
        ReportOuting notTheMayor = new ReportOuting("vm-3", FROM, UNTIL, "北京市", "汇报", "急");
        assertThrows(Denied.class, () -> Outing.report(notTheMayor, paired, vice(3)));
    }

    @ParameterizedTest
    @CsvSource({"vm-1, mayor, vm-2", "sg, mayor, vm-1", "dsg, sg, director", "director, sg, dsg", "head-transport, vm-1, vm-3",
            "head-health, vm-3, vm-1"})
    void theRightPersonConsents(String goes, String decides, String another) {
        Outing outing = Outing.report(of(goes), register, Acts.office());
        assertThrows(Denied.class, () -> outing.consent(YES, register, Acts.by(another, "government", Office.VICE_MAYOR)));
        assertThrows(Denied.class, () -> outing.refuse(new RefuseOuting("不宜外出"), register, Acts.by(goes, "government")));
        outing.consent(YES, register, Acts.by(decides, "government"));
        assertEquals(decides, outing.view().decidedBy());
    }

    @Test
    void whoActsForTheOneWhoDecidesConsents() {
        Register away = Registers.government().away("vm-1", Acts.NOW, UNTIL, "vm-2").register();
        Outing outing = Outing.report(of("head-transport"), away, Acts.by("head-transport", "transport", Office.DEPARTMENT_HEAD));
        outing.consent(YES, away, vice(2));
        assertEquals("vm-2", outing.view().decidedBy());
    }

    @Test
    void ofAPairOneStays() {
        consented(1);
        Outing second = Outing.report(of("vm-2"), register, vice(2));
        assertBreaks(OutingRule.NOT_BOTH_AWAY, () -> second.consent(YES, register, Acts.mayor()));
        assertEquals(OutingState.REPORTED, second.view().state());
        consented(3);
    }

    @Test
    void theMayorLetsBothBeAwayWithAReasonAndNamesSomebodyElse() {
        consented(1);
        Outing second = Outing.report(of("vm-2"), register, vice(2));
        assertBreaks(OutingRule.STAND_IN_PRESENT, () -> second.consent(new ConsentToOuting(null, "vm-1", "急"), register, Acts.mayor()));
        second.consent(new ConsentToOuting("同意", "vm-3", "省里紧急会议"), register, Acts.mayor());
        assertEquals("vm-3", register.actingFor("vm-2", FROM).map(Person::personId).orElseThrow());
        assertTrue(register.actingFor("vm-1", FROM).isEmpty());
    }

    @Test
    void onlyTheMayorOverrides() {
        Register led = Registers.government().pair("head-transport", "head-health").leads("vm-3", "transport")
                .away("head-health", FROM, UNTIL, null).register();
        Outing outing = Outing.report(of("head-transport"), led, Acts.office());
        assertThrows(Denied.class, () -> outing.consent(new ConsentToOuting(null, null, "急"), led, vice(1)));
    }

    @Test
    void whoStandsInForSomebodyAwayStays() {
        Register named = Registers.government().away("vm-2", FROM, UNTIL, "vm-3").register();
        Outing outing = Outing.report(of("vm-3"), named, vice(3));
        assertBreaks(OutingRule.NOT_BOTH_AWAY, () -> outing.consent(YES, named, Acts.mayor()));
    }

    @Test
    void outingsAreReportedBeforeTheyBeginOfWhoIsInOffice() {
        assertBreaks(OutingRule.BEFORE_LEAVING, () -> Outing.report(
                new ReportOuting("vm-1", Acts.NOW, UNTIL, "济南市", "会议", null), register, vice(1)));
        assertBreaks(OutingRule.BEFORE_LEAVING, () -> Outing.report(
                new ReportOuting("vm-1", UNTIL, FROM, "济南市", "会议", null), register, vice(1)));
        assertBreaks(OutingRule.BEFORE_LEAVING, () -> Outing.report(
                new ReportOuting("vm-1", FROM, FROM.plus(Duration.ofDays(367)), "济南市", "会议", null), register, vice(1)));
        assertBreaks(OutingRule.IN_OFFICE, () -> Outing.report(of("nobody"), register, Acts.office()));
        assertThrows(Denied.class, () -> Outing.report(of("vm-1"), register, vice(2)));
    }

    @Test
    void whatIsOverGetsNoConsent() {
        Outing outing = Outing.report(of("vm-1"), register, vice(1));
        assertBreaks(OutingRule.CONSENT_BEFORE_RETURN, () -> outing.consent(YES, register, Acts.at(Acts.mayor(), UNTIL)));
        outing.consent(YES, register, Acts.at(Acts.mayor(), UNTIL.minusSeconds(1)));
        assertEquals(OutingState.CONSENTED, outing.view().state());
    }

    @Test
    void nobodyIsAwayTwice() {
        consented(1);
        assertBreaks(OutingRule.ONE_AT_A_TIME, () -> Outing.report(of("vm-1"), register, vice(1)));
    }

    @Test
    void theReturnEndsTheAbsence() {
        Outing outing = consented(1);
        assertBreaks(OutingRule.IN_ORDER, () -> outing.comeBack(register, vice(1)));
        Instant back = FROM.plus(Duration.ofHours(5));
        Act returned = later("vm-1", back, Office.VICE_MAYOR);
        outing.comeBack(register, returned);
        assertEquals(back, outing.untilAt());
        assertEquals("vm-1", register.actingFor("vm-1", back).orElseThrow().personId());
        assertEquals(1, returned.events().size());
        assertBreaks(OutingRule.IN_ORDER, () -> outing.withdraw(register, returned));
    }

    @Test
    void aWithdrawnOutingLeavesTheOtherOfThePairFree() {
        Outing outing = consented(1);
        outing.withdraw(register, vice(1));
        consented(2);
        assertTrue(register.actingFor("vm-2", FROM).isPresent());
    }
}
