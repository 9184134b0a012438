package org.workrules.document.decisions;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.NotFound;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** Expert argument (专家论证): a panel without interest in the decision is heard and reports. */
final class Argument {

    private static final int MOST = 50;

    private final Dossier dossier;
    private final Act act;

    private Argument(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    static Argument of(Dossier dossier, Act act) {
        dossier.ofDepartments(act);
        return new Argument(dossier, act);
    }

    /**
     * Experts are called.
     *
     * @param keepOut person ids of those who keep out of the dossier (art. 30)
     */
    void name(NameExperts request, Set<String> keepOut) {
        DossierAct.NAME_EXPERTS.require(dossier.state);
        dossier.beforeReview();
        DecisionRule.EXPERTS_BOUNDED.require(dossier.experts.size() + request.experts().size() <= MOST);
        List<Expert> called = request.experts().stream().map(named -> new Expert(dossier, named)).toList();
        called.forEach(expert -> withoutInterest(expert, keepOut));
        DossierStep step = step();
        if (!step.is(StepState.UNDER_WAY)) {
            step.require(StepState.OPEN);
            step.begin(act);
        }
        dossier.experts.addAll(called);
        enter(DossierAct.NAME_EXPERTS, Evidence.words(String.join("、", request.experts().stream().map(NameExperts.Named::name).toList())));
    }

    private static void withoutInterest(Expert expert, Set<String> keepOut) {
        DecisionRule.EXPERT_WITHOUT_INTEREST.require(!expert.keepsOut(keepOut), Text.of("%s declared an interest that the dossier touches.",
                "%s 已申报与该事项有关的利害关系。", expert.name()));
    }

    /** An interest was declared or found; the expert keeps out. */
    void recuse(RecuseExpert request) {
        DossierAct.RECUSE_EXPERT.require(dossier.state);
        step().require(StepState.UNDER_WAY);
        Expert expert = expert(request.expertId());
        expert.recuse(request.interest());
        enter(DossierAct.RECUSE_EXPERT, Evidence.words(expert.name() + ":" + request.interest()));
    }

    /**
     * An expert is heard; heard again, the later opinion counts.
     *
     * @param keepOut person ids of those who keep out of the dossier (art. 30)
     */
    void hear(TakeExpertOpinion opinion, Set<String> keepOut) {
        DossierAct.TAKE_EXPERT_OPINION.require(dossier.state);
        step().require(StepState.UNDER_WAY);
        Expert expert = expert(opinion.expertId());
        DecisionRule.EXPERT_WITHOUT_INTEREST.require(!expert.hasInterest(), Text.of("%s was removed.", "%s 已回避。", expert.name()));
        withoutInterest(expert, keepOut);
        expert.says(opinion, act);
        enter(DossierAct.TAKE_EXPERT_OPINION, Evidence.kept(opinion.reference(), expert.name() + ":" + opinion.position()));
    }

    /** The panel reports. */
    void conclude(ConcludeArgument request) {
        DossierAct.CONCLUDE_ARGUMENT.require(dossier.state);
        step().require(StepState.UNDER_WAY);
        List<String> unheard = dossier.experts.stream().filter(expert -> !expert.hasInterest() && !expert.isHeard()).map(Expert::name).toList();
        DecisionRule.EXPERTS_HEARD.require(unheard.isEmpty(), Text.of("Not heard: %s.", "尚未出具意见:%s。", unheard));
        long heard = dossier.experts.stream().filter(Expert::isHeard).count();
        int least = act.policy(DecisionRule.EXPERTS_ENOUGH, Policy.ANY).count();
        DecisionRule.EXPERTS_ENOUGH.require(heard >= least, Text.of("%d were heard; needed are %d.", "已论证专家%d人,应不少于%d人。", heard, least));
        Evidence evidence = Evidence.kept(request.reference(), request.report());
        step().conclude(StepState.DONE, evidence, act);
        enter(DossierAct.CONCLUDE_ARGUMENT, evidence);
    }

    private DossierStep step() {
        return dossier.step(StepKind.EXPERT_ARGUMENT);
    }

    private Expert expert(UUID id) {
        return dossier.experts.stream().filter(expert -> expert.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("Expert", id));
    }

    private void enter(DossierAct what, Evidence evidence) {
        dossier.enter(what, StepKind.EXPERT_ARGUMENT, dossier.state, evidence, act);
    }
}
