package org.workrules.supervision.assessment;

/** What counts in an assessment. */
public enum FactKind {
    /** A supervision matter passed its limit (art. 53). */
    MATTER_OVERDUE,
    /** A department broke its duty to report an incident (art. 57). */
    REPORTING_BREACH,
    /** What had to be published was not, within its limit (art. 19 and 20). */
    PUBLICATION_OVERDUE
}
