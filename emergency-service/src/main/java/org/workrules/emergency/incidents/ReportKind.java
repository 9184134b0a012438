package org.workrules.emergency.incidents;

/** Which report of an incident it is. */
public enum ReportKind {
    /** 首报: a department's first. */
    FIRST,
    /** 续报. */
    FOLLOW_UP,
    /** 终报. */
    FINAL
}
