package org.workrules.document.decisions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.ClockFact;
import org.workrules.platform.clock.DeadlineProjection;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.LimitUnit;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** Legality review (合法性审查) by the legal office; what passes is ready for the discussion, what does not is revised first. */
final class LegalityReview {

    private static final Text ASKED = new Text("asked for", "送审");

    private final Dossier dossier;
    private final Act act;

    private LegalityReview(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    static LegalityReview of(Dossier dossier, Act act) {
        return new LegalityReview(dossier, act);
    }

    /** The head asks the legal office; the earlier steps are settled and rest from now on. */
    void ask() {
        dossier.ofDepartments(act);
        DossierAct.ASK_REVIEW.require(dossier.state);
        DossierStep step = step();
        DecisionRule.REVISED_BEFORE_REVIEW.require(!step.isFailed());
        step.require(StepState.OPEN);
        List<StepKind> missing = dossier.unsettled(StepKind.LEGALITY_REVIEW);
        DecisionRule.STEP_DEPENDENCY.require(missing.isEmpty(), Text.of("Not settled: %s.", "尚未办结:%s。", missing));
        step.begin(act);
        dossier.enter(DossierAct.ASK_REVIEW, StepKind.LEGALITY_REVIEW, dossier.state, Evidence.file(dossier.draftHash, null), act);
    }

    /**
     * The legal office gives its opinion.
     *
     * @param facts what it rests on, beside the dossier
     */
    void give(ReviewLegality review, ReviewFacts facts) {
        dossier.visible(act);
        Denied.unless(act.caller().holds(Office.LEGAL_OFFICE), new Text(
                "Legality is reviewed by the legal office alone.", "合法性审查由政府法制机构负责。"));
        DossierAct.REVIEW.require(dossier.state);
        DossierStep step = step();
        step.require(StepState.UNDER_WAY);
        DecisionRule.REVIEWER_NOT_DRAFTER.require(!Arrays.asList(dossier.drafters).contains(act.caller().id()));
        InterestRule.DECIDES_WITHOUT_INTEREST.require(!facts.keepOut().contains(act.caller().id()));
        LocalDate from = earliest(step, facts.calendar());
        boolean early = act.today().isBefore(from);
        DecisionRule.REVIEW_DAYS.require(!early || review.earlyReason() != null && !review.earlyReason().isBlank(), Text.of(
                "Without a reason from %s on.", "无提前理由的,自 %s 起可出具意见。", from));
        boolean lawful = review.outcome() == LegalityOutcome.LAWFUL;
        String words = review.outcome() + ":" + review.opinion() + (early ? "\n" + review.earlyReason() : "");
        Evidence evidence = new Evidence(review.reference(), dossier.draftHash, words);
        step.conclude(lawful ? StepState.DONE : StepState.FAILED, evidence, act);
        boolean ready = lawful && dossier.unsettled(StepKind.COLLECTIVE_DISCUSSION).isEmpty();
        dossier.enter(DossierAct.REVIEW, StepKind.LEGALITY_REVIEW, ready ? DossierState.READY : DossierState.PREPARING, evidence, act);
        if (ready) {
            act.emit(dossier, new DecisionReady(dossier.id(), dossier.kind, dossier.majorDecision, dossier.title, dossier.department,
                    dossier.secrecy, dossier.draftHash, act.today()));
        }
    }

    /** The last day of the time that the office has at least, by the figure in force when it was asked. */
    private LocalDate earliest(DossierStep step, BusinessCalendar calendar) {
        Policy least = act.policy(DecisionRule.REVIEW_DAYS, dossier.kind.name(), step.startedAt());
        return BusinessZone.dayOf(DeadlineProjection.project(List.of(new ClockFact.Started(step.startedAt(), ASKED)),
                new Limit(least.count(), LimitUnit.valueOf(least.unit())), calendar).dueAt().minusNanos(1));
    }

    private DossierStep step() {
        return dossier.step(StepKind.LEGALITY_REVIEW);
    }
}
