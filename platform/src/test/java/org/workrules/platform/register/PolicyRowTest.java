package org.workrules.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

class PolicyRowTest {

    private static final Policy KEPT = new Policy("disclosure.limit", "*", 20, "WORKING_DAYS", BigDecimal.valueOf(20),
            "政府信息公开条例第26条", true, LocalDate.of(2019, 5, 15), "seed");
    private static final Act ACT = new Act(new Caller("office-director", "许承志", "general-office",
            Set.of(Office.OFFICE_DIRECTOR), Clearance.INTERNAL), Instant.parse("2026-11-24T16:30:00Z"), new PolicySet(List.of(KEPT)));

    private static PolicyRequest request(String rule, String unit, LocalDate from) {
        return new PolicyRequest(rule, "*", unit, BigDecimal.TEN, "市政府办公室通知", true, from);
    }

    private static PolicyRow enter(PolicyRequest request) {
        return PolicyRow.enter(request, List.of(KEPT), ACT);
    }

    @Test
    void aFigureTakesEffectFromTodayInTheBusinessZoneOn() {
        assertBreaks(PolicyRule.NOT_BACKDATED, () -> enter(request("disclosure.limit", "WORKING_DAYS", LocalDate.of(2026, 11, 24))));
        Policy entered = enter(request("disclosure.limit", "WORKING_DAYS", LocalDate.of(2026, 11, 25))).policy();
        assertEquals("office-director", entered.author());
        assertEquals(20, entered.article());
    }

    @Test
    void onlyAKeptFigureInItsOwnUnitIsChanged() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        assertBreaks(PolicyRule.KNOWN_FIGURE, () -> enter(request("no.such", "WORKING_DAYS", from)));
        assertBreaks(PolicyRule.KNOWN_FIGURE, () -> enter(request("disclosure.limit", "HOURS", from)));
    }

    @Test
    void aCaseIsJudgedByTheFigureInForceWhenItsClockStarted() {
        Policy later = new Policy("disclosure.limit", "*", 20, "WORKING_DAYS", BigDecimal.valueOf(15), "通知", true,
                LocalDate.of(2026, 12, 1), "office-director");
        PolicySet figures = new PolicySet(List.of(KEPT, later));
        assertEquals(20, figures.inForce("disclosure.limit", "any", LocalDate.of(2026, 11, 30)).count());
        assertEquals(15, figures.inForce("disclosure.limit", "any", LocalDate.of(2026, 12, 1)).count());
    }
}
