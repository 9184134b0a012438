package org.workrules.document.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.decisions.Cases.act;
import static org.workrules.document.decisions.Cases.adopted;
import static org.workrules.document.decisions.Cases.report;
import static org.workrules.document.decisions.Cases.state;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** What follows the discussion (articles 12 and 24). */
class OutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SendHigher SENT = new SendHigher(HigherBody.PROVINCE, TODAY, "安政呈〔2026〕8号");
    private static final EvaluateDecision EVALUATION = new EvaluateDecision("继续实施", "后评估报告2号", null);

    private static Outcome outcome(Dossier dossier, String person) {
        return Outcome.of(dossier, act(person));
    }

    @Test
    void aMeetingDecidesWhatIsReadyOnce() {
        UUID resolution = UUID.randomUUID();
        Dossier early = Cases.asked();
        assertBreaks(OutcomeRule.DECIDED_WHEN_READY, () -> outcome(early, "service:document").adopt(resolution, TODAY));
        assertBreaks(OutcomeRule.DECIDED_WHEN_READY, () -> outcome(early, "service:document").reject(UUID.randomUUID(), TODAY));
        assertBreaks(OutcomeRule.DECIDED_WHEN_READY, () -> outcome(early, "service:document").defer(UUID.randomUUID(), null));
        Dossier dossier = Cases.ready();
        outcome(dossier, "service:document").defer(UUID.randomUUID(), "补充测算");
        assertEquals(DossierState.READY, dossier.state);
        outcome(dossier, "service:document").adopt(resolution, TODAY);
        outcome(dossier, "service:document").adopt(resolution, TODAY);
        assertEquals(DossierState.ADOPTED, dossier.state);
        assertEquals(StepState.DONE, state(dossier, StepKind.COLLECTIVE_DISCUSSION));
        assertEquals(1, dossier.entries.stream().filter(entry -> entry.view().act() == DossierAct.ADOPT).count());
        assertBreaks(OutcomeRule.DECIDED_WHEN_READY, () -> outcome(dossier, "service:document").adopt(UUID.randomUUID(), TODAY));
    }

    @Test
    void whatAMeetingRejectsIsNotIssued() {
        Dossier dossier = Cases.ready();
        outcome(dossier, "service:document").reject(UUID.randomUUID(), TODAY);
        assertEquals(DossierState.REJECTED, dossier.state);
        assertEquals(StepState.FAILED, state(dossier, StepKind.COLLECTIVE_DISCUSSION));
        assertBreaks(OutcomeRule.ISSUED_WHEN_ADOPTED, () -> Outcome.requireIssuable(dossier));
        assertBreaks(DecisionRule.IN_ORDER, () -> outcome(dossier, "office-director").report(report(ReportedTo.PARTY_COMMITTEE)));
    }

    @Test
    void aMajorDecisionIsReportedToCongressAndPartyCommitteeBeforeItsIssue() {
        Dossier dossier = adopted(null);
        assertBreaks(OutcomeRule.REPORTED_TO_CONGRESS, () -> Outcome.requireIssuable(dossier));
        outcome(dossier, "office-director").report(report(ReportedTo.PEOPLES_CONGRESS));
        assertBreaks(OutcomeRule.REPORTED_TO_PARTY_COMMITTEE, () -> Outcome.requireIssuable(dossier));
        assertBreaks(OutcomeRule.RECORDED_AFTERWARDS, () -> outcome(dossier, "office-director").report(
                new ReportDecision(ReportedTo.PARTY_COMMITTEE, TODAY.plusDays(1), "安政报15号")));
        outcome(dossier, "office-director").report(report(ReportedTo.PARTY_COMMITTEE));
        Outcome.requireIssuable(dossier);
        assertThrows(NotFound.class, () -> outcome(dossier, "head-finance").report(report(ReportedTo.PARTY_COMMITTEE)));
    }

    @Test
    void whatIsNoMajorDecisionOwesNoReport() {
        Dossier dossier = Cases.opened(Cases.form(DossierKind.NORMATIVE_DOCUMENT, false, null, Clearance.PUBLIC, null), java.util.Set.of(),
                "clerk-transport");
        LegalityReview.of(dossier, act("head-transport")).ask();
        Cases.reviewed(dossier, Cases.LAWFUL);
        outcome(dossier, "service:document").adopt(UUID.randomUUID(), TODAY);
        Act act = act("office-director");
        dossier.issued(UUID.randomUUID(), "安政发〔2026〕41号", act);
        assertEquals(DossierState.ISSUED, dossier.state);
        assertTrue(act.clockActs().isEmpty());
        assertNull(dossier.evaluationDueAt);
    }

    @Test
    void whatLawSendsAboveIsSentThereOnceAndWaitsForItsAnswer() {
        Dossier dossier = adopted(HigherBody.PROVINCE);
        for (ReportedTo to : ReportedTo.values()) {
            outcome(dossier, "office-director").report(report(to));
        }
        assertBreaks(OutcomeRule.ESCALATION_ANSWERED, () -> Outcome.requireIssuable(dossier));
        assertBreaks(OutcomeRule.ESCALATED_AS_LAW_SAYS, () -> outcome(dossier, "office-director")
                .send(new SendHigher(HigherBody.PEOPLES_CONGRESS, TODAY, "议案1号")));
        assertBreaks(OutcomeRule.ESCALATED_AS_LAW_SAYS, () -> outcome(dossier, "office-director").answer(new RecordAnswer(true, TODAY, "同意")));
        outcome(dossier, "office-director").send(SENT);
        assertEquals(WaitsFor.HIGHER_BODY, dossier.waitsFor);
        assertBreaks(OutcomeRule.ESCALATED_AS_LAW_SAYS, () -> outcome(dossier, "office-director").send(SENT));
        assertBreaks(OutcomeRule.ESCALATION_ANSWERED, () -> Outcome.requireIssuable(dossier));
        assertBreaks(OutcomeRule.RECORDED_AFTERWARDS, () -> outcome(dossier, "office-director")
                .answer(new RecordAnswer(true, TODAY.plusDays(1), "同意")));
        outcome(dossier, "office-director").answer(new RecordAnswer(true, TODAY, "省政字90号:同意"));
        assertEquals(WaitsFor.DEPARTMENT, dossier.waitsFor);
        Outcome.requireIssuable(dossier);
    }

    @Test
    void whatIsRefusedAboveIsRejectedAndWhatIsDecidedHereIsNotSent() {
        Dossier dossier = adopted(HigherBody.PROVINCE);
        outcome(dossier, "office-director").send(SENT);
        outcome(dossier, "office-director").answer(new RecordAnswer(false, TODAY, "不同意"));
        assertEquals(DossierState.REJECTED, dossier.state);
        assertBreaks(OutcomeRule.ESCALATED_AS_LAW_SAYS, () -> outcome(adopted(null), "office-director").send(SENT));
    }

    @Test
    void itsIssueStartsTheTimeForItsEvaluation() {
        Dossier dossier = Cases.issuable();
        Act act = act("office-director");
        UUID document = UUID.randomUUID();
        dossier.issued(document, "安政发〔2026〕40号", act);
        assertEquals(DossierState.ISSUED, dossier.state);
        assertEquals(document, dossier.documentId);
        ClockAct.Start clock = (ClockAct.Start) act.clockActs().get(0);
        assertEquals("dossier.evaluation", clock.kind());
        assertEquals(Instant.parse("2027-11-24T16:00:00Z"), dossier.evaluationDueAt);
    }

    @Test
    void itIsEvaluatedInTimeOrLateWithAReason() {
        Dossier dossier = Cases.issued();
        assertThrows(Denied.class, () -> outcome(dossier, "head-legal-office").evaluate(EVALUATION));
        outcome(dossier, "service:document").passEvaluationLimit();
        assertTrue(dossier.evaluationOverdue);
        assertBreaks(OutcomeRule.EVALUATED_IN_TIME, () -> outcome(dossier, "head-transport").evaluate(EVALUATION));
        outcome(dossier, "head-transport").evaluate(new EvaluateDecision("继续实施", "报告2号", "数据汇总延后"));
        assertEquals(DossierState.EVALUATED, dossier.state);
        Dossier inTime = Cases.issued();
        Act act = act("head-transport");
        Outcome.of(inTime, act).evaluate(EVALUATION);
        assertEquals(List.of("dossier.evaluation"), act.clockActs().stream().map(ClockAct::kind).toList());
    }

    @Test
    void theMayorSuspendsItAndNothingIsIssuedMeanwhile() {
        Dossier dossier = Cases.issuable();
        outcome(dossier, "mayor").suspend("不可抗力");
        assertEquals(DossierState.SUSPENDED, dossier.state);
        assertBreaks(OutcomeRule.ISSUED_WHEN_ADOPTED, () -> Outcome.requireIssuable(dossier));
        assertBreaks(DecisionRule.IN_ORDER, () -> outcome(dossier, "mayor").suspend("再次"));
        outcome(dossier, "mayor").resume("情况好转");
        assertEquals(DossierState.ADOPTED, dossier.state);
        Outcome.requireIssuable(dossier);
        Dossier issued = Cases.issued();
        outcome(issued, "mayor").suspend("不可抗力");
        outcome(issued, "service:document").passEvaluationLimit();
        assertEquals(DossierState.SUSPENDED, issued.state);
        outcome(issued, "mayor").resume("情况好转");
        assertEquals(DossierState.ISSUED, issued.state);
    }

    @Test
    void furtherDocumentsOnTheSameResolutionChangeNothingUnlessItIsSuspended() {
        Dossier dossier = Cases.issued();
        UUID first = dossier.documentId;
        dossier.issued(UUID.randomUUID(), "安政发〔2026〕43号", act("office-director"));
        assertEquals(first, dossier.documentId);
        outcome(dossier, "mayor").suspend("不可抗力");
        assertBreaks(OutcomeRule.ISSUED_WHEN_ADOPTED, () -> dossier.issued(UUID.randomUUID(), "安政发〔2026〕44号", act("office-director")));
    }
}
