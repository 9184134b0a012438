package org.workrules.document.decisions;

import static org.workrules.document.decisions.DossierState.ADOPTED;
import static org.workrules.document.decisions.DossierState.EVALUATED;
import static org.workrules.document.decisions.DossierState.ISSUED;
import static org.workrules.document.decisions.DossierState.PREPARING;
import static org.workrules.document.decisions.DossierState.READY;
import static org.workrules.document.decisions.DossierState.SUSPENDED;

import java.util.List;
import org.workrules.platform.rules.Text;

/**
 * The life of a dossier as a table: act, states it is allowed in.
 *
 * <table>
 * <caption>From, act, to, who</caption>
 * <tr><th>from</th><th>act</th><th>to</th><th>who</th></tr>
 * <tr><td>-</td><td>OPEN</td><td>PREPARING</td><td>proposing department, or the legal office for it</td></tr>
 * <tr><td>PREPARING, READY</td><td>REVISE</td><td>PREPARING</td><td>who drafts</td></tr>
 * <tr><td>PREPARING</td><td>DECLARE_NOT_APPLICABLE</td><td>same</td><td>head of who drafts</td></tr>
 * <tr><td>PREPARING</td><td>CONSULT, HEAR</td><td>same</td><td>who drafts; CONSULT its head</td></tr>
 * <tr><td>PREPARING</td><td>NAME_EXPERTS, RECUSE_EXPERT, TAKE_EXPERT_OPINION, CONCLUDE_ARGUMENT</td><td>same</td><td>who drafts</td></tr>
 * <tr><td>PREPARING</td><td>ASSESS_RISK</td><td>same</td><td>who drafts</td></tr>
 * <tr><td>PREPARING</td><td>ASK_REVIEW</td><td>same</td><td>head of who drafts</td></tr>
 * <tr><td>PREPARING</td><td>REVIEW</td><td>READY when lawful</td><td>legal office, nobody who drafted</td></tr>
 * <tr><td>READY</td><td>ADOPT, REJECT, DEFER</td><td>ADOPTED, REJECTED, READY</td><td>a meeting, by event</td></tr>
 * <tr><td>ADOPTED</td><td>ESCALATE, ANSWER</td><td>ADOPTED; REJECTED when refused</td><td>general office</td></tr>
 * <tr><td>READY, ADOPTED</td><td>REPORT</td><td>same</td><td>general office</td></tr>
 * <tr><td>ADOPTED</td><td>ISSUE</td><td>ISSUED</td><td>the issue of its document</td></tr>
 * <tr><td>ISSUED</td><td>EVALUATE</td><td>EVALUATED</td><td>head of the proposing department</td></tr>
 * <tr><td>ADOPTED, ISSUED, EVALUATED</td><td>SUSPEND</td><td>SUSPENDED</td><td>mayor</td></tr>
 * <tr><td>SUSPENDED</td><td>RESUME</td><td>as before</td><td>mayor</td></tr>
 * <tr><td>PREPARING, READY</td><td>ABANDON</td><td>ABANDONED</td><td>head of the proposing department</td></tr>
 * </table>
 */
public enum DossierAct {
    OPEN(List.of()),
    REVISE(List.of(PREPARING, READY)),
    DECLARE_NOT_APPLICABLE(List.of(PREPARING)),
    CONSULT(List.of(PREPARING)),
    CONSULTATION_OPENED(List.of(PREPARING)),
    CONSULTATION_CONCLUDED(List.of(PREPARING)),
    HEAR(List.of(PREPARING)),
    NAME_EXPERTS(List.of(PREPARING)),
    RECUSE_EXPERT(List.of(PREPARING)),
    TAKE_EXPERT_OPINION(List.of(PREPARING)),
    CONCLUDE_ARGUMENT(List.of(PREPARING)),
    ASSESS_RISK(List.of(PREPARING)),
    ASK_REVIEW(List.of(PREPARING)),
    REVIEW(List.of(PREPARING)),
    ADOPT(List.of(READY)),
    REJECT(List.of(READY)),
    DEFER(List.of(READY)),
    ESCALATE(List.of(ADOPTED)),
    ANSWER(List.of(ADOPTED)),
    REPORT(List.of(READY, ADOPTED)),
    ISSUE(List.of(ADOPTED)),
    EVALUATE(List.of(ISSUED)),
    PASS_EVALUATION_LIMIT(List.of(ISSUED)),
    SUSPEND(List.of(ADOPTED, ISSUED, EVALUATED)),
    RESUME(List.of(SUSPENDED)),
    ABANDON(List.of(PREPARING, READY));

    private final List<DossierState> from;

    DossierAct(List<DossierState> from) {
        this.from = from;
    }

    /** The states it is allowed in. */
    public List<DossierState> from() {
        return from;
    }

    /** Refuses the act in any other state. */
    void require(DossierState state) {
        DecisionRule.IN_ORDER.require(from.contains(state), Text.of("The dossier is %s; %s needs %s.",
                "案卷当前状态为 %s;办理 %s 须处于 %s。", state, this, from));
    }
}
