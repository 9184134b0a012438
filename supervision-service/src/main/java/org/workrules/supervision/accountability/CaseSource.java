package org.workrules.supervision.accountability;

/** What a case opens from. */
public enum CaseSource {
    /** A breach of the duty to report, found by emergency-service. */
    REPORTING_BREACH,
    /** An overdue supervision matter. */
    MATTER
}
