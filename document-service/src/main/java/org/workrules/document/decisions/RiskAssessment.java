package org.workrules.document.decisions;

import org.workrules.platform.pipeline.Act;

/** Risk assessment (风险评估): a high risk blocks the decision until the draft is adjusted. */
final class RiskAssessment {

    private final Dossier dossier;
    private final Act act;

    private RiskAssessment(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    static RiskAssessment of(Dossier dossier, Act act) {
        dossier.ofDepartments(act);
        return new RiskAssessment(dossier, act);
    }

    /** The risk was assessed. */
    void record(AssessRisk request) {
        DossierAct.ASSESS_RISK.require(dossier.state);
        DecisionRule.RISK_MEASURES.require(request.grade() == RiskGrade.LOW || request.measures() != null && !request.measures().isBlank());
        DossierStep step = dossier.step(StepKind.RISK_ASSESSMENT);
        DecisionRule.RISK_ADJUSTED.require(!step.isFailed());
        dossier.beforeReview();
        step.require(StepState.OPEN);
        dossier.riskGrade = request.grade();
        String words = request.grade() + ":" + request.findings() + (request.measures() == null ? "" : "\n" + request.measures());
        Evidence evidence = Evidence.kept(request.reference(), words);
        step.conclude(request.grade() == RiskGrade.HIGH ? StepState.FAILED : StepState.DONE, evidence, act);
        dossier.enter(DossierAct.ASSESS_RISK, StepKind.RISK_ASSESSMENT, dossier.state, evidence, act);
    }
}
