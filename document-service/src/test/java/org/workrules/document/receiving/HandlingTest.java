package org.workrules.document.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.document.interests.InterestRule;
import org.workrules.document.numbering.DocumentNumber;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** How a registered document is handled: proposal, instruction, urging, result, closing. */
class HandlingTest {

    private static final InstructIncoming INSTRUCTION = new InstructIncoming("请市住建局会同市财政局办理",
            List.of("housing-construction", "finance"), null);

    private static IncomingDocument inHand() {
        IncomingDocument document = Letters.proposed("request", "vice-mayor-1");
        Handling.of(document, Letters.act("vice-mayor-1")).instruct(INSTRUCTION, Letters.handling());
        return document;
    }

    private static IncomingDocument reported() {
        IncomingDocument document = inHand();
        Handling.of(document, Letters.act("head-finance")).report(new ReportResult("资金已落实", null));
        return document;
    }

    @Test
    void itIsPutBeforeAMayorOrViceMayor() {
        IncomingDocument document = Letters.base("request").onPaper();
        assertBreaks(IncomingRule.IN_ORDER, () -> Handling.of(document, Letters.act("office-director"))
                .propose(new ProposeHandling("拟请阅示", "mayor"), Letters.handling()));
        document.register(new RegisterIncoming(null), DocumentNumber.of("安政收", 2026, 1), Letters.act("office-director"));
        assertBreaks(IncomingRule.LEADER_NAMED, () -> Handling.of(document, Letters.act("office-director"))
                .propose(new ProposeHandling("拟请阅示", "head-finance"), Letters.handling()));
        Handling.of(document, Letters.act("office-director")).propose(new ProposeHandling("拟请阅示", "mayor"), Letters.handling());
        assertEquals("mayor", document.view().proposedLeader());
    }

    @Test
    void itIsNotPutBeforeALeaderWhoKeepsOut() {
        IncomingDocument document = Letters.base("request").onPaper();
        document.register(new RegisterIncoming(null), DocumentNumber.of("安政收", 2026, 1), Letters.act("office-director"));
        HandlingFacts facts = Letters.handling(Letters.leadership(), "vice-mayor-1");
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> Handling.of(document, Letters.act("office-director"))
                .propose(new ProposeHandling("拟请阅示", "vice-mayor-1"), facts));
        Handling.of(document, Letters.act("office-director")).propose(new ProposeHandling("拟请阅示", "vice-mayor-2"), facts);
        assertEquals("vice-mayor-2", document.view().proposedLeader());
        assertEquals(Set.of("DEPARTMENT:transport"), document.touches());
    }

    @Test
    void whoKeepsOutDoesNotInstructAndTheStandInOrTheMayorDoes() {
        HandlingFacts facts = Letters.handling(Letters.leadership(), "vice-mayor-1");
        IncomingDocument document = Letters.proposed("request", "vice-mayor-1");
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> Handling.of(document, Letters.act("vice-mayor-1")).instruct(INSTRUCTION, facts));
        assertThrows(Denied.class, () -> Handling.of(document, Letters.act("vice-mayor-3")).instruct(INSTRUCTION, facts));
        Act act = Letters.act("vice-mayor-2");
        Handling.of(document, act).instruct(INSTRUCTION, facts);
        assertEquals("vice-mayor-1", ((IncomingInstructed) act.events().get(0)).onBehalfOf());
        IncomingDocument byMayor = Letters.proposed("request", "vice-mayor-1");
        Handling.of(byMayor, Letters.act("mayor")).instruct(INSTRUCTION, facts);
        assertEquals("mayor", byMayor.view().instructedBy());
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> Handling.of(Letters.proposed("request", "vice-mayor-1"), Letters.act("mayor"))
                .instruct(INSTRUCTION, Letters.handling(Letters.leadership(), "mayor")));
    }

    @Test
    void theInstructionNamesWhoHandlesItAndIsTold() {
        IncomingDocument document = Letters.proposed("request", "vice-mayor-1");
        Act act = Letters.act("vice-mayor-1");
        Handling.of(document, act).instruct(INSTRUCTION, Letters.handling());
        assertEquals(List.of("housing-construction", "finance"), document.view().handlers());
        IncomingInstructed told = assertInstanceOf(IncomingInstructed.class, act.events().get(0));
        assertEquals("请市住建局会同市财政局办理", told.instruction());
        assertNull(told.onBehalfOf());
        ClockAct.Start clock = assertInstanceOf(ClockAct.Start.class, act.clockActs().get(0));
        assertEquals(15, clock.policy().count());
        assertEquals("housing-construction", clock.department());
        // 24 November is day 0, fifteen working days later is 15 December
        assertEquals(Instant.parse("2026-12-15T16:00:00Z"), document.view().dueAt());
        assertTrue(document.isVisibleTo(Letters.caller("clerk-finance")), "who handles it sees it");
    }

    @Test
    void onlyTheLeaderItWasPutBeforeInstructsOrTheMayorOrTheStandIn() {
        assertThrows(Denied.class, () -> Handling.of(Letters.proposed("request", "vice-mayor-1"), Letters.act("vice-mayor-2"))
                .instruct(INSTRUCTION, Letters.handling()));
        IncomingDocument away = Letters.proposed("request", "vice-mayor-1");
        Act act = Letters.act("vice-mayor-2");
        Handling.of(away, act).instruct(INSTRUCTION, Letters.handling("vice-mayor-1"));
        assertEquals("vice-mayor-1", ((IncomingInstructed) act.events().get(0)).onBehalfOf());
        IncomingDocument mayor = Letters.proposed("request", "vice-mayor-1");
        Handling.of(mayor, Letters.act("mayor")).instruct(INSTRUCTION, Letters.handling());
        assertEquals("mayor", mayor.view().instructedBy());
    }

    @Test
    void aDateOfItsOwnTakesThePlaceOfTheLimit() {
        IncomingDocument document = Letters.proposed("request", "mayor");
        Act act = Letters.act("mayor");
        assertBreaks(IncomingRule.LIMIT_AHEAD, () -> Handling.of(document, act).instruct(
                new InstructIncoming("速办", List.of("finance"), LocalDate.of(2026, 11, 23)), Letters.handling()));
        Handling.of(document, act).instruct(new InstructIncoming("速办", List.of("finance"), LocalDate.of(2026, 11, 24)), Letters.handling());
        assertEquals(Instant.parse("2026-11-24T16:00:00Z"), document.view().dueAt());
        assertInstanceOf(ClockAct.StartUntil.class, act.clockActs().get(0));
    }

    @Test
    void nothingOfASecretInstructionLeaves() {
        IncomingDocument document = Letters.base("request").with("secrecy=CONFIDENTIAL").onPaper();
        document.register(new RegisterIncoming(null), DocumentNumber.of("安政收", 2026, 1), Letters.act("office-director"));
        Handling.of(document, Letters.act("office-director")).propose(new ProposeHandling("拟请阅示", "mayor"), Letters.handling());
        Act act = Letters.act("mayor");
        Handling.of(document, act).instruct(INSTRUCTION, Letters.handling());
        IncomingInstructed told = (IncomingInstructed) act.events().get(0);
        assertEquals("涉密来文", told.title());
        assertNull(told.instruction());
    }

    @Test
    void aRequestIsInstructedAReportMayBeAssigned() {
        AssignIncoming toTransport = new AssignIncoming(List.of("transport"), "请阅知");
        assertBreaks(IncomingRule.REQUEST_IS_INSTRUCTED, () -> Handling.of(Letters.proposed("request", "mayor"), Letters.act("office-director"))
                .assign(toTransport, Letters.calendar()));
        IncomingDocument report = Letters.proposed("report", "mayor");
        Handling.of(report, Letters.act("office-director")).assign(toTransport, Letters.calendar());
        assertEquals(IncomingState.IN_HAND, report.view().state());
    }

    @Test
    void urgingIsCountedAndDoesNotMakeItYounger() {
        IncomingDocument document = inHand();
        Instant waiting = document.waitingSince;
        Handling.of(document, Letters.act("office-director", Letters.NOW.plusSeconds(3600))).urge("请抓紧");
        assertEquals(1, document.view().urged());
        assertEquals(waiting, document.waitingSince);
        assertEquals(IncomingAct.URGE, document.entries.get(document.entries.size() - 1).view().act());
    }

    @Test
    void aLateResultSaysWhy() {
        IncomingDocument document = inHand();
        Handling.byTheClock(document, Letters.act("mayor")).passLimit();
        assertTrue(document.view().overdue());
        ReportResult silent = new ReportResult("资金已落实", null);
        assertBreaks(IncomingRule.HANDLED_IN_TIME, () -> Handling.of(document, Letters.act("head-finance")).report(silent));
        Handling.of(document, Letters.act("head-finance")).report(new ReportResult("资金已落实", "上级资金晚到"));
        assertEquals("上级资金晚到", document.view().lateReason());
    }

    @Test
    void theMomentOfTheLimitIsAlreadyLate() {
        ReportResult silent = new ReportResult("资金已落实", null);
        assertBreaks(IncomingRule.HANDLED_IN_TIME, () -> Handling.of(inHand(),
                Letters.act("head-finance", Instant.parse("2026-12-15T16:00:00Z"))).report(silent));
        IncomingDocument inTime = inHand();
        Handling.of(inTime, Letters.act("head-finance", Instant.parse("2026-12-15T15:59:59Z"))).report(silent);
        assertEquals(IncomingState.REPORTED, inTime.view().state());
        assertNull(inTime.view().lateReason());
    }

    @Test
    void onlyWhoHandlesItReports() {
        assertThrows(NotFound.class, () -> Handling.of(inHand(), Letters.act("head-education")).report(new ReportResult("好", null)));
        assertThrows(Denied.class, () -> Handling.of(inHand(), Letters.act("head-transport")).report(new ReportResult("好", null)));
    }

    @Test
    void aRequestIsClosedWithAnIssuedAnswer() {
        IncomingDocument document = reported();
        UUID reply = UUID.randomUUID();
        Act act = Letters.act("office-director");
        assertBreaks(IncomingRule.CLOSED_WITH_ANSWER, () -> Handling.of(document, act).close(new CloseIncoming("已办", null), false));
        assertBreaks(IncomingRule.CLOSED_WITH_ANSWER, () -> Handling.of(document, act).close(new CloseIncoming("已批复", reply), false));
        Handling.of(document, act).close(new CloseIncoming("已批复", reply), true);
        assertEquals(IncomingState.CLOSED, document.view().state());
        assertBreaks(IncomingRule.IN_ORDER, () -> Handling.of(document, act).urge("再催"));
    }

    @Test
    void aResultThatDoesNotDoIsGivenBackWithANewLimit() {
        IncomingDocument document = reported();
        Act act = Letters.act("office-director", Instant.parse("2026-12-01T02:00:00Z"));
        Handling.of(document, act).reopen("请说明资金来源", Letters.calendar());
        assertEquals(IncomingState.IN_HAND, document.view().state());
        assertEquals(Instant.parse("2026-12-22T16:00:00Z"), document.view().dueAt());
    }
}
