package org.workrules.document.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.ClockFact;
import org.workrules.platform.clock.DeadlineProjection;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.LimitUnit;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** What follows the discussion: the meeting's result, the bodies above, the reports, the issue, suspension and evaluation. */
final class Outcome {

    /** The deadline of the evaluation. */
    static final String EVALUATION_CLOCK = "dossier.evaluation";

    private static final Text ISSUED = new Text("issued", "出台");

    private final Dossier dossier;
    private final Act act;

    private Outcome(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    static Outcome of(Dossier dossier, Act act) {
        return new Outcome(dossier, act);
    }

    /** A meeting adopted it. The same resolution heard of again changes nothing. */
    void adopt(UUID resolution, LocalDate adoptedOn) {
        if (resolution.equals(dossier.resolutionId)) {
            return;
        }
        decidedWhenReady();
        dossier.resolutionId = resolution;
        dossier.decidedOn = adoptedOn;
        Evidence evidence = Evidence.kept(resolution.toString(), null);
        discussion().conclude(StepState.DONE, evidence, act);
        dossier.enter(DossierAct.ADOPT, StepKind.COLLECTIVE_DISCUSSION, DossierState.ADOPTED, evidence, act);
    }

    /** A meeting rejected it. */
    void reject(UUID meeting, LocalDate decidedOn) {
        decidedWhenReady();
        dossier.decidedOn = decidedOn;
        Evidence evidence = Evidence.kept(meeting.toString(), null);
        discussion().conclude(StepState.FAILED, evidence, act);
        dossier.enter(DossierAct.REJECT, StepKind.COLLECTIVE_DISCUSSION, DossierState.REJECTED, evidence, act);
    }

    /** A meeting put it off; another meeting takes it up. */
    void defer(UUID meeting, String why) {
        decidedWhenReady();
        dossier.enter(DossierAct.DEFER, StepKind.COLLECTIVE_DISCUSSION, DossierState.READY, Evidence.kept(meeting.toString(), why), act);
    }

    private void decidedWhenReady() {
        OutcomeRule.DECIDED_WHEN_READY.require(dossier.state == DossierState.READY, Text.of("The dossier is %s.", "案卷当前状态为 %s。", dossier.state));
    }

    private DossierStep discussion() {
        return dossier.step(StepKind.COLLECTIVE_DISCUSSION);
    }

    /** It was sent to the body that the law names. */
    void send(SendHigher request) {
        dossier.visible(act);
        DossierAct.ESCALATE.require(dossier.state);
        OutcomeRule.ESCALATED_AS_LAW_SAYS.require(request.to() == dossier.escalation && dossier.escalatedOn == null);
        notAhead(request.sentOn());
        dossier.escalatedOn = request.sentOn();
        dossier.escalationReference = request.reference();
        enter(DossierAct.ESCALATE, DossierState.ADOPTED, Evidence.kept(request.reference(), request.to().name()));
    }

    /** The body above answered; what it refuses is rejected. */
    void answer(RecordAnswer request) {
        dossier.visible(act);
        DossierAct.ANSWER.require(dossier.state);
        OutcomeRule.ESCALATED_AS_LAW_SAYS.require(dossier.escalatedOn != null && dossier.escalationApproved == null);
        notAhead(request.answeredOn());
        dossier.escalationApproved = request.approved();
        dossier.escalationAnswer = request.answer();
        enter(DossierAct.ANSWER, request.approved() ? DossierState.ADOPTED : DossierState.REJECTED, Evidence.words(request.answer()));
    }

    /** It was reported before its issue; reported again, the later report counts. */
    void report(ReportDecision request) {
        dossier.visible(act);
        DossierAct.REPORT.require(dossier.state);
        notAhead(request.reportedOn());
        if (request.to() == ReportedTo.PEOPLES_CONGRESS) {
            dossier.congressToldOn = request.reportedOn();
            dossier.congressReference = request.reference();
        } else {
            dossier.partyToldOn = request.reportedOn();
            dossier.partyReference = request.reference();
        }
        enter(DossierAct.REPORT, dossier.state, Evidence.kept(request.reference(), request.to().name()));
    }

    private void notAhead(LocalDate day) {
        OutcomeRule.RECORDED_AFTERWARDS.require(!day.isAfter(act.today()));
    }

    /** Refuses the issue before everything that comes first was done. */
    static void requireIssuable(Dossier dossier) {
        OutcomeRule.ISSUED_WHEN_ADOPTED.require(dossier.state == DossierState.ADOPTED, Text.of("The dossier is %s.", "案卷当前状态为 %s。", dossier.state));
        OutcomeRule.ESCALATION_ANSWERED.require(dossier.escalation == null || Boolean.TRUE.equals(dossier.escalationApproved));
        OutcomeRule.REPORTED_TO_CONGRESS.require(!dossier.majorDecision || dossier.congressToldOn != null);
        OutcomeRule.REPORTED_TO_PARTY_COMMITTEE.require(!dossier.majorDecision || dossier.partyToldOn != null);
    }

    /** Its document is issued; a major decision owes its evaluation from now on. */
    void issue(UUID document, String number) {
        requireIssuable(dossier);
        dossier.documentId = document;
        dossier.issuedOn = act.today();
        if (dossier.majorDecision) {
            Policy limit = act.policy(OutcomeRule.EVALUATED_IN_TIME, dossier.kind.name());
            dossier.evaluationDueAt = due(limit);
            act.startClock(dossier, EVALUATION_CLOCK, OutcomeRule.EVALUATED_IN_TIME, limit, dossier.title, dossier.department);
        }
        enter(DossierAct.ISSUE, DossierState.ISSUED, Evidence.kept(number, null));
    }

    /** For lists and desks; the deadline's own row says what the calendar makes of it. */
    private Instant due(Policy limit) {
        return DeadlineProjection.project(List.of(new ClockFact.Started(act.now(), ISSUED)),
                new Limit(limit.count(), LimitUnit.valueOf(limit.unit())), BusinessCalendar.WEEKENDS).dueAt();
    }

    /** Its execution was evaluated. */
    void evaluate(EvaluateDecision request) {
        dossier.visible(act);
        Denied.unless(act.caller().worksIn(dossier.department), Text.of("Only %s, which proposed it, does this.", "此事只能由报请部门 %s 办理。",
                dossier.department));
        DossierAct.EVALUATE.require(dossier.state);
        boolean late = dossier.evaluationOverdue || dossier.evaluationDueAt != null && !act.now().isBefore(dossier.evaluationDueAt);
        OutcomeRule.EVALUATED_IN_TIME.require(!late || request.lateReason() != null && !request.lateReason().isBlank());
        dossier.evaluatedOn = act.today();
        dossier.evaluation = request.finding();
        act.stopClock(dossier, EVALUATION_CLOCK);
        enter(DossierAct.EVALUATE, DossierState.EVALUATED, Evidence.kept(request.reference(), late ? request.lateReason() : null));
    }

    /** The time for the evaluation has passed. */
    void passEvaluationLimit() {
        dossier.evaluationOverdue = true;
        if (dossier.state == DossierState.ISSUED) {
            enter(DossierAct.PASS_EVALUATION_LIMIT, DossierState.ISSUED, Evidence.words(null));
        }
    }

    /** The mayor suspends its execution (decree 713, art. 37). */
    void suspend(String reason) {
        dossier.visible(act);
        DossierAct.SUSPEND.require(dossier.state);
        dossier.suspendedFrom = dossier.state;
        enter(DossierAct.SUSPEND, DossierState.SUSPENDED, Evidence.words(reason));
    }

    /** The mayor lets it go on. */
    void resume(String reason) {
        dossier.visible(act);
        DossierAct.RESUME.require(dossier.state);
        DossierState before = dossier.suspendedFrom;
        dossier.suspendedFrom = null;
        enter(DossierAct.RESUME, before, Evidence.words(reason));
    }

    private void enter(DossierAct what, DossierState next, Evidence evidence) {
        dossier.enter(what, null, next, evidence, act);
    }
}
