package org.workrules.meeting.portfolios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.leadership.Charge.Kind;
import org.workrules.meeting.leadership.InCharge;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.leadership.Register;
import org.workrules.meeting.leadership.Registers;
import org.workrules.meeting.organization.Departments;
import org.workrules.meeting.organization.Structure;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.pipeline.Act;

class PortfoliosTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Register register = Registers.government().register();
    private final Departments departments = Structure.ofTests();

    private static SetPortfolio of(boolean takingOver, LocalDate since, String... codes) {
        return new SetPortfolio(List.of(codes), List.of("traffic"), takingOver, since, "安政发〔2026〕20号");
    }

    private Person person(String id) {
        return register.person(id).orElseThrow();
    }

    private String leaderOf(String department, LocalDate day) {
        return register.inChargeOf(Kind.DEPARTMENT, department, BusinessZone.startOf(day)).orElseThrow().person().personId();
    }

    @Test
    void aPortfolioHoldsFromItsDayOnAndTheOldOneIsKept() {
        Act act = Acts.mayor();
        Portfolios.set(person("vm-1"), of(false, TODAY.plusDays(3), "education"), register, departments, act);
        assertEquals("vm-1", leaderOf("transport", TODAY.plusDays(2)));
        assertEquals("mayor", leaderOf("transport", TODAY.plusDays(3)));
        assertEquals("vm-1", leaderOf("education", TODAY.plusDays(3)));
        assertEquals(List.of(), act.events());
    }

    @Test
    void oneLeaderTakesOverWhatAnotherLed() {
        assertBreaks(PortfolioRule.ONE_IN_CHARGE,
                () -> Portfolios.set(person("vm-2"), of(false, TODAY, "transport"), register, departments, Acts.mayor()));
        Act act = Acts.mayor();
        Portfolios.set(person("vm-2"), of(true, TODAY, "transport"), register, departments, act);
        assertEquals("vm-2", leaderOf("transport", TODAY));
        assertEquals(List.of("vm-1", "vm-2"), act.events().stream().map(event -> ((LeaderPositioned) event).personId()).toList());
        assertEquals(InCharge.Reason.MAYOR_LEADS,
                register.inChargeOf(Kind.DEPARTMENT, "education", Acts.NOW).orElseThrow().reason());
    }

    @Test
    void theSamePortfolioAgainChangesNothing() {
        Portfolios.set(person("vm-1"), of(false, TODAY, "transport"), register, departments, Acts.mayor());
        Act again = Acts.mayor();
        Portfolios.set(person("vm-1"), of(false, TODAY.plusDays(1), "transport"), register, departments, again);
        assertEquals(List.of(), again.additions());
        assertEquals(List.of(), again.events());
    }

    @Test
    void departmentsStandLeadersLeadAndTheAuditBureauIsTheMayors() {
        assertBreaks(PortfolioRule.DEPARTMENT_STANDS,
                () -> Portfolios.set(person("vm-1"), of(false, TODAY, "railways"), register, departments, Acts.mayor()));
        assertBreaks(PortfolioRule.LED_BY_LEADER,
                () -> Portfolios.set(person("director"), of(false, TODAY, "education"), register, departments, Acts.mayor()));
        assertBreaks(PortfolioRule.AUDIT_UNDER_MAYOR,
                () -> Portfolios.set(person("vm-1"), of(false, TODAY, "audit-bureau"), register, departments, Acts.mayor()));
        assertBreaks(PortfolioRule.NOT_BACKDATED,
                () -> Portfolios.set(person("vm-1"), of(false, TODAY.minusDays(1), "education"), register, departments, Acts.mayor()));
        Portfolios.set(person("mayor"), of(false, TODAY, "audit-bureau"), register, departments, Acts.mayor());
        assertEquals("mayor", leaderOf("audit-bureau", TODAY));
    }

    @Test
    void aNewPairTakesThePlaceOfTheOldOne() {
        assertBreaks(PortfolioRule.PAIR_OF_LEADERS, () -> Portfolios.standIn(person("vm-1"),
                new SetStandIn("vm-1", false, TODAY, "x"), register, Acts.mayor()));
        assertBreaks(PortfolioRule.PAIR_OF_LEADERS, () -> Portfolios.standIn(person("vm-1"),
                new SetStandIn("director", false, TODAY, "x"), register, Acts.mayor()));
        Portfolios.standIn(person("vm-1"), new SetStandIn("vm-4", true, TODAY, "安政发〔2026〕20号"), register, Acts.mayor());
        assertEquals("vm-4", register.standInOf("vm-1", TODAY).orElseThrow().personId());
        assertEquals("vm-1", register.standInOf("vm-4", TODAY).orElseThrow().personId());
        assertEquals("vm-2", register.standInOf("vm-1", TODAY.minusDays(1)).orElseThrow().personId());
        assertTrue(register.standsInFor("vm-4", TODAY).contains("vm-3"));
    }
}
