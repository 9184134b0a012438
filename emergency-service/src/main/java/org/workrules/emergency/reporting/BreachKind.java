package org.workrules.emergency.reporting;

/** The four ways to fail the duty to report (art. 57). */
public enum BreachKind {
    /** 迟报: reported after the limit. */
    LATE,
    /** 漏报: not reported by the limit. */
    MISSED,
    /** 谎报: reported otherwise than it was. */
    FALSE,
    /** 瞒报: known and kept back. */
    CONCEALED
}
