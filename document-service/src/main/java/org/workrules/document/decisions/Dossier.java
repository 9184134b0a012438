package org.workrules.document.decisions;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.workrules.document.interests.Concerns;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.rules.Text;

/**
 * The dossier of a decision (决策案卷): what is to be decided, its five steps with their evidence, the meeting's result and what came
 * of it (articles 10 to 12). {@link DossierAct} has the table of states; {@link Participation}, {@link Argument},
 * {@link RiskAssessment} and {@link LegalityReview} have the steps, {@link Outcome} what follows the discussion.
 */
@Entity
@Table(name = "dossier")
public class Dossier extends DossierRecord {

    private static final String DISTRICT = "district-";

    @Embedded
    private Concerns concerns = new Concerns();

    /** For Hibernate. */
    protected Dossier() {
    }

    @Override
    Concerns concerns() {
        return concerns;
    }

    /** A department opens a dossier, or the legal office does for a department that proposes legislation. */
    static Dossier open(OpenDossier request, OpeningFacts facts, Act act) {
        Caller caller = act.caller();
        Denied.unless(caller.department() != null && !caller.department().startsWith(DISTRICT), new Text(
                "Decisions of the municipal government are prepared by its departments.", "市政府决策事项由市政府部门承办。"));
        Denied.unless(caller.clearance().covers(request.secrecy()), new Text(
                "A draft is prepared by somebody cleared for it.", "起草人的涉密权限须覆盖案卷密级。"));
        DecisionRule.SECRECY_KEPT_OUT.require(!request.secrecy().covers(Clearance.CONFIDENTIAL));
        DecisionRule.ESCALATION_WITH_BASIS.require(request.escalatesOnBasis());
        String proposing = request.department() == null ? caller.department() : request.department();
        DecisionRule.DRAFTED_BY_PROPOSER.require(caller.worksIn(proposing)
                || caller.holds(Office.LEGAL_OFFICE) && request.kind().isLegislative());
        Dossier dossier = new Dossier();
        dossier.kind = request.kind();
        dossier.majorDecision = request.isMajor();
        dossier.title = request.title();
        dossier.department = proposing;
        dossier.draftingDepartment = caller.department();
        dossier.drafters = new String[] {caller.id()};
        dossier.secrecy = request.secrecy();
        dossier.draftHash = facts.draftHash();
        dossier.basisHash = facts.basisHash();
        dossier.escalation = request.escalation();
        dossier.escalationBasis = request.escalationBasis();
        dossier.openedOn = act.today();
        dossier.story = act.story();
        dossier.concerns = Concerns.named(request.concerns());
        Arrays.stream(StepKind.values()).forEach(step -> dossier.steps.add(
                new DossierStep(dossier, step, step.isAlwaysHeld() || facts.obligatory().contains(step))));
        dossier.enter(DossierAct.OPEN, null, DossierState.PREPARING, Evidence.file(facts.draftHash(), null), act);
        return dossier;
    }

    /**
     * Who drafts revises the text. Legality is reviewed anew; a consultation on the old text ends; the steps named are repeated, and a
     * high risk is assessed again.
     */
    void revise(ReviseDossier request, String newHash, Act act) {
        ofDepartments(act);
        DossierAct.REVISE.require(state);
        Concerns named = request.concerns() == null ? concerns : Concerns.named(request.concerns());
        DecisionRule.REVISION_REVISES.require(!newHash.equals(draftHash) || !named.sameAs(concerns));
        concerns = named;
        draftHash = newHash;
        drafters = Stream.concat(Arrays.stream(drafters), Stream.of(act.caller().id())).distinct().toArray(String[]::new);
        Participation.of(this, act).endOpenConsultation(request.reason());
        steps.stream().filter(step -> step.kind() == StepKind.LEGALITY_REVIEW || step.isFailed()
                || request.repeat() != null && request.repeat().contains(step.kind())).forEach(DossierStep::reopen);
        if (step(StepKind.EXPERT_ARGUMENT).is(StepState.OPEN)) {
            experts.clear();
        }
        boolean wasReady = state == DossierState.READY;
        enter(DossierAct.REVISE, null, DossierState.PREPARING, Evidence.file(newHash, request.reason()), act);
        if (wasReady) {
            act.emit(this, new DecisionReopened(id(), department));
        }
    }

    /** The head declares a step not applicable, on the law that says so. */
    void declareNotApplicable(StepKind which, String legalBasis, Act act) {
        ofDepartments(act);
        DossierAct.DECLARE_NOT_APPLICABLE.require(state);
        DecisionRule.ALWAYS_HELD.require(!which.isAlwaysHeld());
        DossierStep step = step(which);
        DecisionRule.PUBLISHED_UNLESS_SECRET.require(which != StepKind.PARTICIPATION || secrecy != Clearance.PUBLIC || !step.obligatory());
        beforeReview();
        step.require(StepState.OPEN);
        step.fallAway(legalBasis, act);
        enter(DossierAct.DECLARE_NOT_APPLICABLE, which, state, Evidence.words(legalBasis), act);
    }

    /** The head of the proposing department gives it up. */
    void abandon(String reason, Act act) {
        visible(act);
        Denied.unless(act.caller().worksIn(department), Text.of("Only %s, which proposed it, does this.", "此事只能由报请部门 %s 办理。", department));
        DossierAct.ABANDON.require(state);
        Participation.of(this, act).endOpenConsultation(reason);
        boolean wasReady = state == DossierState.READY;
        enter(DossierAct.ABANDON, null, DossierState.ABANDONED, Evidence.words(reason), act);
        if (wasReady) {
            act.emit(this, new DecisionReopened(id(), department));
        }
    }

    /** Whether every step that a step depends on is done, fell away on its legal basis, or was never owed and never begun. */
    List<StepKind> unsettled(StepKind before) {
        return before.needs().stream().filter(kind -> !step(kind).isSettled()).toList();
    }

    /** The steps before the review rest once it is asked for, so that what is reviewed is what is decided. */
    void beforeReview() {
        DossierStep review = step(StepKind.LEGALITY_REVIEW);
        DecisionRule.STEP_DEPENDENCY.require(!review.is(StepState.UNDER_WAY) && !review.is(StepState.DONE));
    }

    /** Records an act and says whose turn it is. */
    void enter(DossierAct what, StepKind step, DossierState next, Evidence evidence, Act act) {
        entries.add(new DossierEntry(this, what, step, state, next, evidence, act));
        state = next;
        waitsFor = turn();
        waitingSince = act.now();
        if (story != null) {
            act.inStory(story);
        }
    }

    private WaitsFor turn() {
        return switch (state) {
            case PREPARING -> step(StepKind.LEGALITY_REVIEW).is(StepState.UNDER_WAY) ? WaitsFor.LEGAL_OFFICE
                    : step(StepKind.PARTICIPATION).is(StepState.UNDER_WAY) ? WaitsFor.CONSULTATION : WaitsFor.DEPARTMENT;
            case READY -> WaitsFor.MEETING;
            case ADOPTED -> escalatedOn != null && escalationApproved == null ? WaitsFor.HIGHER_BODY : WaitsFor.DEPARTMENT;
            default -> WaitsFor.NOBODY;
        };
    }

    /** Refuses whoever may not know of it: for them there is none. */
    void visible(Act act) {
        if (!isVisibleTo(act.caller())) {
            throw NotFound.hidden("Dossier", id());
        }
    }

    /** Refuses everybody but the departments that propose and draft it. */
    void ofDepartments(Act act) {
        visible(act);
        Denied.unless(isOfDepartments(act.caller()), Text.of("Only %s, which prepares it, does this.", "此事只能由承办部门 %s 办理。",
                department.equals(draftingDepartment) ? department : department + ", " + draftingDepartment));
    }

    /**
     * A document drafted from the resolution that adopted it is issued: refused before everything that comes first was done (articles 12
     * and 24). Further documents on the same resolution change nothing, unless the decision is suspended.
     */
    public void issued(UUID document, String number, Act act) {
        if (documentId == null || state == DossierState.SUSPENDED) {
            Outcome.of(this, act).issue(document, number);
        }
    }
}
