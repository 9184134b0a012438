package org.workrules.document.decisions;

import java.util.List;

/** The five steps of a major decision (art. 12), in the order in which they depend on each other. */
public enum StepKind {
    /** Public participation (公众参与). */
    PARTICIPATION,
    /** Expert argument (专家论证). */
    EXPERT_ARGUMENT,
    /** Risk assessment (风险评估). */
    RISK_ASSESSMENT,
    /** Legality review (合法性审查); reviews what the three before it brought. */
    LEGALITY_REVIEW,
    /** Collective discussion (集体讨论决定), at a meeting. */
    COLLECTIVE_DISCUSSION;

    /** The steps that must be settled before this one begins. */
    public List<StepKind> needs() {
        return switch (this) {
            case PARTICIPATION, EXPERT_ARGUMENT, RISK_ASSESSMENT -> List.of();
            case LEGALITY_REVIEW -> List.of(PARTICIPATION, EXPERT_ARGUMENT, RISK_ASSESSMENT);
            case COLLECTIVE_DISCUSSION -> List.of(PARTICIPATION, EXPERT_ARGUMENT, RISK_ASSESSMENT, LEGALITY_REVIEW);
        };
    }

    /** Whether no law lets it fall away: the review of legality and the discussion. */
    public boolean isAlwaysHeld() {
        return this == LEGALITY_REVIEW || this == COLLECTIVE_DISCUSSION;
    }
}
