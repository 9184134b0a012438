package org.workrules.supervision.accountability;

import java.util.EnumSet;
import java.util.Set;

/** What may happen to an accountability case: the state table of {@link AccountabilityCase}. */
enum CaseAct {
    /** By the supervision bureau. */
    ESTABLISH_FACTS(CaseState.FACTS_ESTABLISHED, CaseState.OPENED, CaseState.FACTS_ESTABLISHED),
    /** By the supervision bureau: the person or department is heard (听取陈述申辩). */
    HEAR(CaseState.HEARD, CaseState.FACTS_ESTABLISHED, CaseState.HEARD),
    /** By the supervision bureau, after the hearing. */
    PROPOSE_DECISION(CaseState.DECISION_PROPOSED, CaseState.HEARD),
    /** By the mayor. */
    APPROVE(CaseState.DECIDED, CaseState.DECISION_PROPOSED),
    /** By the mayor: to be considered again. */
    RETURN(CaseState.HEARD, CaseState.DECISION_PROPOSED),
    /** By the supervision bureau. */
    CLOSE_WITHOUT_FINDING(CaseState.CLOSED_WITHOUT_FINDING, CaseState.OPENED, CaseState.FACTS_ESTABLISHED, CaseState.HEARD),
    /** By the head of the department concerned, within the limit. */
    APPEAL(CaseState.APPEALED, CaseState.DECIDED),
    /** By the mayor. */
    DISMISS_APPEAL(CaseState.UPHELD, CaseState.APPEALED),
    /** By the mayor. */
    ALLOW_APPEAL(CaseState.SET_ASIDE, CaseState.APPEALED);

    private final CaseState to;
    private final Set<CaseState> from;

    CaseAct(CaseState to, CaseState first, CaseState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    boolean fits(CaseState state) {
        return from.contains(state);
    }

    CaseState to() {
        return to;
    }
}
