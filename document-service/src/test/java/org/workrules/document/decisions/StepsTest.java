package org.workrules.document.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.document.decisions.Cases.ALL;
import static org.workrules.document.decisions.Cases.act;
import static org.workrules.document.decisions.Cases.form;
import static org.workrules.document.decisions.Cases.opened;
import static org.workrules.document.decisions.Cases.state;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** The four steps before the discussion (art. 12). */
class StepsTest {

    private static final ReviseDossier REVISION = new ReviseDossier("新草案", "据意见修改", null, null);

    private static Participation participation(Dossier dossier, String person) {
        return Participation.of(dossier, act(person));
    }

    @Test
    void theDraftIsPublishedForTheUsualTimeOrAnExplainedShorterOne() {
        Dossier dossier = Cases.major();
        assertBreaks(DecisionRule.COMMENT_PERIOD, () -> participation(dossier, "head-transport").request(new RequestConsultation(29, " ")));
        assertBreaks(DecisionRule.COMMENT_LEAST, () -> participation(dossier, "head-transport").request(new RequestConsultation(6, "汛期将至")));
        Act act = act("head-transport");
        Participation.of(dossier, act).request(new RequestConsultation(7, "汛期将至"));
        assertEquals(List.of(new ConsultationRequested(dossier.consultationId, dossier.id(), DossierKind.MAJOR_DECISION, true, dossier.title,
                "transport", Cases.DRAFT, Cases.BASIS, 7, "汛期将至", "head-transport")), act.events());
        assertEquals(WaitsFor.CONSULTATION, dossier.waitsFor);
        Dossier usual = Cases.major();
        Act asUsual = act("head-transport");
        Participation.of(usual, asUsual).request(new RequestConsultation(30, "无须说明"));
        assertNull(((ConsultationRequested) asUsual.events().get(0)).shorterReason());
    }

    @Test
    void theConsultationEndsTheStepOnceAndOnlyThatOfThePresentDraft() {
        Dossier dossier = Cases.major();
        participation(dossier, "head-transport").request(new RequestConsultation(30, null));
        UUID first = dossier.consultationId;
        Instant until = Cases.NOW.plus(Duration.ofDays(30));
        participation(dossier, "service:document").opened(first, until);
        assertEquals(until, dossier.commentsUntil);
        Act act = act("clerk-transport");
        dossier.revise(REVISION, Cases.REVISED, act);
        assertEquals(List.of(new ConsultationWithdrawn(first, dossier.id(), "据意见修改")), act.events());
        participation(dossier, "service:document").concluded(first, 3, 1, Cases.SUMMARY);
        assertEquals(StepState.OPEN, state(dossier, StepKind.PARTICIPATION));
        participation(dossier, "head-transport").request(new RequestConsultation(30, null));
        participation(dossier, "service:document").opened(first, until);
        assertNull(dossier.commentsUntil);
        participation(dossier, "service:document").concluded(first, 3, 1, Cases.SUMMARY);
        assertEquals(StepState.UNDER_WAY, state(dossier, StepKind.PARTICIPATION));
        participation(dossier, "service:document").concluded(dossier.consultationId, 3, 1, Cases.SUMMARY);
        int entries = dossier.entries.size();
        participation(dossier, "service:document").concluded(dossier.consultationId, 3, 1, Cases.SUMMARY);
        assertEquals(StepState.DONE, state(dossier, StepKind.PARTICIPATION));
        assertEquals(entries, dossier.entries.size());
        assertEquals("收到意见3条,采纳或部分采纳1条", dossier.step(StepKind.PARTICIPATION).view().words());
    }

    @Test
    void aConsultationIsAskedForOnce() {
        Dossier dossier = Cases.major();
        participation(dossier, "head-transport").request(new RequestConsultation(30, null));
        assertBreaks(DecisionRule.STEP_STATE, () -> participation(dossier, "head-transport").request(new RequestConsultation(30, null)));
    }

    @Test
    void aDraftThatIsNotPublicFallsOutOnItsLegalBasisAndAPublicOneDoesNot() {
        Dossier internal = Cases.internal();
        assertBreaks(DecisionRule.CONSULTED_WHEN_PUBLIC, () -> participation(internal, "head-transport").request(new RequestConsultation(30, null)));
        internal.declareNotApplicable(StepKind.PARTICIPATION, "《重大行政决策程序暂行条例》第十四条", act("head-transport"));
        assertEquals(StepState.NOT_APPLICABLE, state(internal, StepKind.PARTICIPATION));
        assertEquals("《重大行政决策程序暂行条例》第十四条", internal.step(StepKind.PARTICIPATION).view().legalBasis());
        assertBreaks(DecisionRule.PUBLISHED_UNLESS_SECRET, () -> Cases.major().declareNotApplicable(StepKind.PARTICIPATION, "某法", act("head-transport")));
    }

    @Test
    void legalityAndDiscussionNeverFallAway() {
        assertBreaks(DecisionRule.ALWAYS_HELD, () -> Cases.major().declareNotApplicable(StepKind.LEGALITY_REVIEW, "某法", act("head-transport")));
        assertBreaks(DecisionRule.ALWAYS_HELD, () -> Cases.major().declareNotApplicable(StepKind.COLLECTIVE_DISCUSSION, "某法", act("head-transport")));
        Dossier dossier = Cases.major();
        dossier.declareNotApplicable(StepKind.EXPERT_ARGUMENT, "第十九条", act("head-transport"));
        assertBreaks(DecisionRule.STEP_STATE, () -> dossier.declareNotApplicable(StepKind.EXPERT_ARGUMENT, "第十九条", act("head-transport")));
    }

    @Test
    void aHearingIsRecordedWhenItWasHeldWithMaterialsInTime() {
        Dossier dossier = Cases.major();
        LocalDate today = LocalDate.of(2026, 11, 24);
        assertBreaks(DecisionRule.HEARING_WAS_HELD, () -> participation(dossier, "clerk-transport").hear(hearing(today.plusDays(1), 10)));
        assertBreaks(DecisionRule.HEARING_MATERIALS, () -> participation(dossier, "clerk-transport").hear(hearing(today, 6)));
        participation(dossier, "clerk-transport").hear(hearing(today, 7));
        assertEquals("听证笔录3号", dossier.entries.get(dossier.entries.size() - 1).view().reference());
        assertEquals(StepState.OPEN, state(dossier, StepKind.PARTICIPATION));
    }

    private static RecordHearing hearing(LocalDate heldOn, int daysAhead) {
        return new RecordHearing(heldOn, heldOn.minusDays(daysAhead), 21, "听证笔录3号", "多数同意");
    }

    @Test
    void anExpertWithAnInterestIsRemovedAndTheRestMustBeEnoughAndHeard() {
        Dossier dossier = Cases.major();
        Argument argument = Argument.of(dossier, act("clerk-transport"));
        argument.name(Cases.experts("周文渊", "郑有为", "吴思齐"), Set.of());
        List<UUID> ids = dossier.experts.stream().map(Expert::id).toList();
        argument.hear(Cases.supports(ids.get(0)), Set.of());
        argument.recuse(new RecuseExpert(ids.get(0), "持有停车场股份"));
        assertBreaks(DecisionRule.EXPERT_WITHOUT_INTEREST, () -> argument.hear(Cases.supports(ids.get(0)), Set.of()));
        argument.hear(Cases.supports(ids.get(1)), Set.of());
        assertBreaks(DecisionRule.EXPERTS_HEARD, () -> argument.conclude(new ConcludeArgument("同意", "报告1号")));
        argument.hear(Cases.supports(ids.get(2)), Set.of());
        assertBreaks(DecisionRule.EXPERTS_ENOUGH, () -> argument.conclude(new ConcludeArgument("同意", "报告1号")));
        argument.name(Cases.experts("冯远见"), Set.of());
        argument.hear(Cases.supports(dossier.experts.get(3).id()), Set.of());
        argument.conclude(new ConcludeArgument("同意", "报告1号"));
        assertEquals(StepState.DONE, state(dossier, StepKind.EXPERT_ARGUMENT));
        assertEquals("持有停车场股份", dossier.view().experts().get(0).interest());
        assertBreaks(DecisionRule.STEP_STATE, () -> argument.name(Cases.experts("陈后来"), Set.of()));
    }

    @Test
    void aPanelHasAnEndAndKnowsItsMembers() {
        Dossier dossier = Cases.major();
        Argument argument = Argument.of(dossier, act("clerk-transport"));
        String[] twenty = java.util.stream.IntStream.range(0, 20).mapToObj(each -> "专家" + each).toArray(String[]::new);
        argument.name(Cases.experts(twenty), Set.of());
        argument.name(Cases.experts(twenty), Set.of());
        assertBreaks(DecisionRule.EXPERTS_BOUNDED, () -> argument.name(Cases.experts(twenty), Set.of()));
        assertThrows(NotFound.class, () -> argument.hear(Cases.supports(UUID.randomUUID()), Set.of()));
    }

    @Test
    void aHighRiskBlocksUntilTheDraftIsAdjusted() {
        Dossier dossier = Cases.major();
        RiskAssessment risk = RiskAssessment.of(dossier, act("clerk-transport"));
        assertBreaks(DecisionRule.RISK_MEASURES, () -> risk.record(new AssessRisk(RiskGrade.MEDIUM, "异议", null, "报告1号")));
        risk.record(Cases.risk(RiskGrade.HIGH));
        assertEquals(StepState.FAILED, state(dossier, StepKind.RISK_ASSESSMENT));
        assertBreaks(DecisionRule.RISK_ADJUSTED, () -> risk.record(Cases.risk(RiskGrade.LOW)));
        dossier.revise(REVISION, Cases.REVISED, act("clerk-transport"));
        risk.record(Cases.risk(RiskGrade.MEDIUM));
        assertEquals(StepState.DONE, state(dossier, StepKind.RISK_ASSESSMENT));
        assertEquals(RiskGrade.MEDIUM, dossier.riskGrade);
        assertBreaks(DecisionRule.STEP_STATE, () -> risk.record(Cases.risk(RiskGrade.LOW)));
    }

    @Test
    void legalityIsReviewedWhenTheStepsBeforeItAreSettledAndTheyRestThen() {
        Dossier dossier = Cases.major();
        Cases.consulted(dossier);
        Cases.argued(dossier);
        assertBreaks(DecisionRule.STEP_DEPENDENCY, () -> LegalityReview.of(dossier, act("head-transport")).ask());
        Cases.assessed(dossier);
        LegalityReview.of(dossier, act("head-transport")).ask();
        assertEquals(WaitsFor.LEGAL_OFFICE, dossier.waitsFor);
        assertBreaks(DecisionRule.STEP_DEPENDENCY, () -> Argument.of(dossier, act("clerk-transport")).name(Cases.experts("陈后来"), Set.of()));
        assertBreaks(DecisionRule.STEP_STATE, () -> LegalityReview.of(dossier, act("head-transport")).ask());
    }

    @Test
    void onlyTheLegalOfficeReviewsAndNobodyTheirOwnDraft() {
        Dossier dossier = opened(form(DossierKind.REGULATION, false, "transport", Clearance.PUBLIC, null), Set.of(), "clerk-legal-office");
        LegalityReview.of(dossier, act("head-transport")).ask();
        assertThrows(Denied.class, () -> LegalityReview.of(dossier, act("mayor")).give(Cases.LAWFUL, Cases.reviewing()));
        assertBreaks(DecisionRule.REVIEWER_NOT_DRAFTER, () -> LegalityReview.of(dossier, act("clerk-legal-office"))
                .give(Cases.LAWFUL, Cases.reviewing()));
        Cases.reviewed(dossier, Cases.LAWFUL);
        assertEquals(DossierState.READY, dossier.state);
    }

    @Test
    void anExpertOfAnOfficeHereWithADeclaredInterestIsNeitherNamedNorHeard() {
        Dossier dossier = Cases.major();
        Argument argument = Argument.of(dossier, act("clerk-transport"));
        NameExperts officer = new NameExperts(List.of(new NameExperts.Named("王工", "市规划局", "规划", "head-planning")));
        assertBreaks(DecisionRule.EXPERT_WITHOUT_INTEREST, () -> argument.name(officer, Set.of("head-planning")));
        assertEquals(StepState.OPEN, Cases.state(dossier, StepKind.EXPERT_ARGUMENT));
        argument.name(officer, Set.of("mayor"));
        UUID expert = dossier.experts.get(0).id();
        assertBreaks(DecisionRule.EXPERT_WITHOUT_INTEREST, () -> argument.hear(Cases.supports(expert), Set.of("head-planning")));
        argument.hear(Cases.supports(expert), Set.of());
        assertEquals("head-planning", dossier.view().experts().get(0).person());
        assertEquals(ExpertPosition.SUPPORTS, dossier.view().experts().get(0).position());
    }

    @Test
    void whoDeclaredAnInterestInTheDepartmentDoesNotReview() {
        Dossier dossier = Cases.asked();
        assertEquals(Set.of("DEPARTMENT:transport"), dossier.touches());
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> LegalityReview.of(dossier, act("head-legal-office"))
                .give(Cases.LAWFUL, Cases.reviewing("head-legal-office")));
        assertBreaks(InterestRule.DECIDES_WITHOUT_INTEREST, () -> LegalityReview.of(dossier, act("head-legal-office"))
                .give(Cases.UNLAWFUL, Cases.reviewing("head-legal-office")));
        LegalityReview.of(dossier, act("clerk-legal-office")).give(Cases.LAWFUL, Cases.reviewing("head-legal-office"));
        assertEquals(DossierState.READY, dossier.state);
    }

    @Test
    void theLegalOfficeHasSevenWorkingDaysOrSaysWhyNot() {
        ReviewLegality unexplained = new ReviewLegality(LegalityOutcome.LAWFUL, "合法", "意见1号", null);
        Dossier dossier = Cases.asked();
        Act before = act("head-legal-office", Instant.parse("2026-12-02T02:00:00Z"));
        assertBreaks(DecisionRule.REVIEW_DAYS, () -> LegalityReview.of(dossier, before).give(unexplained, Cases.reviewing()));
        Act onTheDay = act("head-legal-office", Instant.parse("2026-12-03T02:00:00Z"));
        LegalityReview.of(dossier, onTheDay).give(unexplained, Cases.reviewing());
        assertEquals(List.of(new DecisionReady(dossier.id(), DossierKind.MAJOR_DECISION, true, dossier.title, "transport", Clearance.PUBLIC,
                Cases.DRAFT, LocalDate.of(2026, 12, 3))), onTheDay.events());
        assertEquals(WaitsFor.MEETING, dossier.waitsFor);
    }

    @Test
    void aReviewThatFailedBlocksUntilTheDraftWasRevised() {
        for (LegalityOutcome outcome : List.of(LegalityOutcome.UNLAWFUL, LegalityOutcome.LAWFUL_AFTER_CHANGES)) {
            Dossier dossier = Cases.asked();
            Cases.reviewed(dossier, new ReviewLegality(outcome, "须改第二条", "意见2号", "先行介入"));
            assertEquals(StepState.FAILED, state(dossier, StepKind.LEGALITY_REVIEW));
            assertEquals(DossierState.PREPARING, dossier.state);
            assertBreaks(DecisionRule.REVISED_BEFORE_REVIEW, () -> LegalityReview.of(dossier, act("head-transport")).ask());
            dossier.revise(REVISION, Cases.REVISED, act("clerk-transport"));
            LegalityReview.of(dossier, act("head-transport")).ask();
            Cases.reviewed(dossier, Cases.LAWFUL);
            assertEquals(DossierState.READY, dossier.state);
        }
    }

    @Test
    void stepsAreForThoseWhoPrepareIt() {
        Dossier dossier = Cases.major();
        for (String person : List.of("office-director", "mayor", "head-legal-office")) {
            assertThrows(Denied.class, () -> participation(dossier, person).request(new RequestConsultation(30, null)), person);
            assertThrows(Denied.class, () -> Argument.of(dossier, act(person)), person);
            assertThrows(Denied.class, () -> RiskAssessment.of(dossier, act(person)), person);
            assertThrows(Denied.class, () -> LegalityReview.of(dossier, act(person)).ask(), person);
        }
        assertThrows(NotFound.class, () -> Argument.of(dossier, act("head-finance")));
        assertEquals(ALL.size(), dossier.steps.size());
    }
}
