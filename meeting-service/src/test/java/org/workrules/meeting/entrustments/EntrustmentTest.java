package org.workrules.meeting.entrustments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Charge;
import org.workrules.meeting.leadership.InCharge;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Registers;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

class EntrustmentTest {

    private static final Instant UNTIL = Acts.NOW.plus(Duration.ofDays(30));

    private final Register register = Registers.government().register();

    private static Act by(String id, Office office) {
        return new Act(new Caller(id, id, "government", Set.of(office), Clearance.SECRET), Acts.NOW, new PolicySet(List.of(
                new Policy("meeting.entrustment.limited-time", "*", 5, "MONTHS", BigDecimal.valueOf(12), "test", true,
                        LocalDate.of(2017, 4, 11), "test"))));
    }

    private static Act mayor() {
        return by("mayor", Office.MAYOR);
    }

    private static Entrust work(String holder, String department) {
        return new Entrust(holder, Entrustment.Kind.WORK, "牵头防汛", List.of(department), List.of(), Acts.NOW, UNTIL);
    }

    private static Entrust convening(String holder, String... departments) {
        return new Entrust(holder, Entrustment.Kind.CONVENING, "召集专题会议", List.of(departments), List.of(), Acts.NOW, UNTIL);
    }

    @Test
    void entrustedWorkIsLedByItsHolderUntilItEnds() {
        Act act = mayor();
        Entrustment given = Entrustment.grant(work("vm-4", "transport"), register, act);
        assertEquals(List.of("transport"), ((LeaderPositioned) act.events().get(0)).entrustedDepartments());
        InCharge now = register.inChargeOf(Charge.Kind.DEPARTMENT, "transport", Acts.NOW).orElseThrow();
        assertEquals("vm-4", now.person().personId());
        assertEquals(InCharge.Reason.ENTRUSTED, now.reason());
        assertEquals("vm-1", register.inChargeOf(Charge.Kind.DEPARTMENT, "transport", UNTIL).orElseThrow().person().personId());
        given.revoke(new RevokeEntrustment("汛期结束"), register, mayor());
        assertEquals("vm-1", register.inChargeOf(Charge.Kind.DEPARTMENT, "transport", Acts.NOW).orElseThrow().person().personId());
        assertBreaks(EntrustmentRule.IN_FORCE, () -> given.revoke(new RevokeEntrustment("再次"), register, mayor()));
    }

    @Test
    void workIsEntrustedByTheMayorToAViceMayor() {
        assertBreaks(EntrustmentRule.WORK_TO_VICE_MAYOR, () -> Entrustment.grant(work("sg", "transport"), register, mayor()));
        assertThrows(Denied.class, () -> Entrustment.grant(work("vm-2", "transport"), register, by("vm-1", Office.VICE_MAYOR)));
    }

    @Test
    void conveningIsEntrustedToTheOfficeAndInsideThePortfolio() {
        Act viceMayor = by("vm-1", Office.VICE_MAYOR);
        assertBreaks(EntrustmentRule.CONVENING_TO_OFFICE, () -> Entrustment.grant(convening("vm-2", "transport"), register, viceMayor));
        assertBreaks(EntrustmentRule.INSIDE_PORTFOLIO, () -> Entrustment.grant(convening("sg", "health"), register, viceMayor));
        assertBreaks(EntrustmentRule.INSIDE_PORTFOLIO, () -> Entrustment.grant(convening("sg"), register, viceMayor));
        assertTrue(register.conveningRight("sg", List.of("transport"), Acts.NOW).isEmpty());
        Entrustment.grant(convening("sg", "transport"), register, viceMayor);
        assertTrue(register.conveningRight("sg", List.of("transport"), Acts.NOW).isPresent());
        assertTrue(register.conveningRight("sg", List.of("transport", "health"), Acts.NOW).isEmpty());
        Entrustment.grant(convening("deputy-director"), register, mayor());
        assertTrue(register.conveningRight("deputy-director", List.of("transport", "health"), Acts.NOW).isPresent());
    }

    @Test
    void whatAViceMayorWasOnlyEntrustedWithIsNotEntrustedOn() {
        Entrustment.grant(work("vm-4", "transport"), register, mayor());
        assertBreaks(EntrustmentRule.INSIDE_PORTFOLIO,
                () -> Entrustment.grant(convening("sg", "transport"), register, by("vm-4", Office.VICE_MAYOR)));
    }

    @Test
    void anEntrustmentIsForALimitedTimeAndForOne() {
        Entrust backwards = new Entrust("vm-4", Entrustment.Kind.WORK, "x", List.of(), List.of("floods"), UNTIL, Acts.NOW);
        assertBreaks(EntrustmentRule.TIME_AHEAD, () -> Entrustment.grant(backwards, register, mayor()));
        Entrust endless = new Entrust("vm-4", Entrustment.Kind.WORK, "x", List.of(), List.of("floods"), Acts.NOW,
                Acts.NOW.plus(Duration.ofDays(400)));
        assertBreaks(EntrustmentRule.LIMITED_TIME, () -> Entrustment.grant(endless, register, mayor()));
        Entrustment.grant(work("vm-4", "transport"), register, mayor());
        assertBreaks(EntrustmentRule.GIVEN_ONCE, () -> Entrustment.grant(work("vm-3", "transport"), register, mayor()));
    }
}
