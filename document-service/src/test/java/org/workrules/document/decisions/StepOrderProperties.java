package org.workrules.document.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.decisions.Cases.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.RuleBroken;

/** Whatever is tried in whatever order, no meeting and no issue is reached with a step missing. */
class StepOrderProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What somebody may try; the refusal of a rule is as good as a success. */
    enum Try {
        CONSULT, CONCLUDE, CONCLUDE_OTHER, EXEMPT_PARTICIPATION, EXEMPT_EXPERTS, EXEMPT_RISK, ARGUE, RECUSE, HIGH_RISK, LOW_RISK, ASK, LAWFUL,
        UNLAWFUL, REVISE, REVISE_AND_REPEAT, ADOPT, DEFER, REJECT, REPORT_CONGRESS, REPORT_PARTY, SEND, APPROVE, ISSUE, SUSPEND, RESUME
    }

    @Provide
    Arbitrary<List<Try>> attempts() {
        return Arbitraries.of(Try.class).list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Set<StepKind>> owed() {
        return Arbitraries.of(StepKind.PARTICIPATION, StepKind.EXPERT_ARGUMENT, StepKind.RISK_ASSESSMENT).set();
    }

    /** Dossiers that were brought some way already, so that the later acts are reached often. */
    @Provide
    Arbitrary<Supplier<Dossier>> begun() {
        return Arbitraries.of(Cases::major, Cases::internal, Cases::settled, Cases::asked, Cases::ready, () -> Cases.adopted(null),
                () -> Cases.adopted(HigherBody.PROVINCE), Cases::issuable);
    }

    @Property(tries = 300)
    void aMajorDecisionReachesNoMeetingAndNoIssueWithAStepMissing(@ForAll("begun") Supplier<Dossier> begun,
                                                                  @ForAll("attempts") List<Try> attempts) {
        play(begun.get(), EnumSet.allOf(StepKind.class), attempts);
    }

    @Property(tries = 300)
    void aRegulationReachesNoneWithoutTheStepsItOwes(@ForAll("attempts") List<Try> attempts, @ForAll("owed") Set<StepKind> owed) {
        play(Cases.opened(Cases.form(DossierKind.REGULATION, false, null, Clearance.PUBLIC, null), owed, "clerk-transport"), owed, attempts);
    }

    private static void play(Dossier dossier, Set<StepKind> obligatory, List<Try> attempts) {
        int revision = 0;
        for (Try attempt : attempts) {
            try {
                carryOut(attempt, dossier, ++revision);
            } catch (RuleBroken | Denied | NotFound refused) {
                // nothing was changed, as the checks below prove
            }
            holds(dossier, obligatory);
        }
    }

    private static void holds(Dossier dossier, Set<StepKind> obligatory) {
        Set<DossierState> discussed = EnumSet.of(DossierState.READY, DossierState.ADOPTED, DossierState.ISSUED, DossierState.SUSPENDED);
        if (discussed.contains(dossier.state)) {
            obligatory.stream().filter(step -> step != StepKind.COLLECTIVE_DISCUSSION).forEach(step ->
                    assertTrue(dossier.step(step).is(StepState.DONE) || dossier.step(step).is(StepState.NOT_APPLICABLE), step + " in " + dossier.state));
            assertTrue(dossier.step(StepKind.LEGALITY_REVIEW).is(StepState.DONE));
            assertEquals(dossier.draftHash, dossier.step(StepKind.LEGALITY_REVIEW).view().hash(), "the draft that was reviewed");
            assertTrue(dossier.steps.stream().noneMatch(DossierStep::isFailed));
        }
        if (dossier.documentId != null) {
            assertTrue(dossier.step(StepKind.COLLECTIVE_DISCUSSION).is(StepState.DONE));
            assertTrue(!dossier.majorDecision || dossier.congressToldOn != null && dossier.partyToldOn != null);
            assertTrue(dossier.escalation == null || Boolean.TRUE.equals(dossier.escalationApproved));
        }
    }

    private static void carryOut(Try attempt, Dossier dossier, int revision) {
        Act clerk = act("clerk-transport");
        Act head = act("head-transport");
        Act office = act("office-director");
        Act system = act("service:document");
        switch (attempt) {
            case CONSULT -> Participation.of(dossier, head).request(new RequestConsultation(30, null));
            case CONCLUDE -> Participation.of(dossier, system).concluded(known(dossier.consultationId), 2, 1, Cases.SUMMARY);
            case CONCLUDE_OTHER -> Participation.of(dossier, system).concluded(UUID.randomUUID(), 2, 1, Cases.SUMMARY);
            case EXEMPT_PARTICIPATION -> dossier.declareNotApplicable(StepKind.PARTICIPATION, "某法第一条", head);
            case EXEMPT_EXPERTS -> dossier.declareNotApplicable(StepKind.EXPERT_ARGUMENT, "某法第一条", head);
            case EXEMPT_RISK -> dossier.declareNotApplicable(StepKind.RISK_ASSESSMENT, "某法第一条", head);
            case ARGUE -> Cases.argued(dossier);
            case RECUSE -> Argument.of(dossier, clerk).recuse(new RecuseExpert(
                    dossier.experts.isEmpty() ? UUID.randomUUID() : dossier.experts.get(0).id(), "持股"));
            case HIGH_RISK -> RiskAssessment.of(dossier, clerk).record(Cases.risk(RiskGrade.HIGH));
            case LOW_RISK -> RiskAssessment.of(dossier, clerk).record(Cases.risk(RiskGrade.LOW));
            case ASK -> LegalityReview.of(dossier, head).ask();
            case LAWFUL -> LegalityReview.of(dossier, act("head-legal-office")).give(Cases.LAWFUL, Cases.reviewing());
            case UNLAWFUL -> LegalityReview.of(dossier, act("head-legal-office")).give(Cases.UNLAWFUL, Cases.reviewing());
            case REVISE -> dossier.revise(new ReviseDossier("新草案", "修改", null, null), "%064x".formatted(revision), clerk);
            case REVISE_AND_REPEAT -> dossier.revise(new ReviseDossier("新草案", "修改", EnumSet.allOf(StepKind.class), null),
                    "%064x".formatted(revision), clerk);
            case ADOPT -> Outcome.of(dossier, system).adopt(UUID.randomUUID(), TODAY);
            case DEFER -> Outcome.of(dossier, system).defer(UUID.randomUUID(), "再议");
            case REJECT -> Outcome.of(dossier, system).reject(UUID.randomUUID(), TODAY);
            case REPORT_CONGRESS -> Outcome.of(dossier, office).report(Cases.report(ReportedTo.PEOPLES_CONGRESS));
            case REPORT_PARTY -> Outcome.of(dossier, office).report(Cases.report(ReportedTo.PARTY_COMMITTEE));
            case SEND -> Outcome.of(dossier, office).send(new SendHigher(HigherBody.PROVINCE, TODAY, "呈8号"));
            case APPROVE -> Outcome.of(dossier, office).answer(new RecordAnswer(true, TODAY, "同意"));
            case ISSUE -> dossier.issued(UUID.randomUUID(), "安政发〔2026〕40号", office);
            case SUSPEND -> Outcome.of(dossier, act("mayor")).suspend("不可抗力");
            case RESUME -> Outcome.of(dossier, act("mayor")).resume("恢复");
            default -> throw new IllegalStateException(attempt.name());
        }
    }

    private static UUID known(UUID consultation) {
        return consultation == null ? UUID.randomUUID() : consultation;
    }
}
