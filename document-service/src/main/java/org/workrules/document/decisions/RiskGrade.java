package org.workrules.document.decisions;

/** Grade of the risk of a decision (风险等级). */
public enum RiskGrade {
    /** 低. */
    LOW,
    /** 中; with measures. */
    MEDIUM,
    /** 高; the decision is adjusted and assessed again, or given up. */
    HIGH
}
