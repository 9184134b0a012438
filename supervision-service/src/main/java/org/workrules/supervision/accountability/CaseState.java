package org.workrules.supervision.accountability;

/** Where an accountability case stands. */
public enum CaseState {
    /** Something is alleged. */
    OPENED,
    /** The facts are established, with evidence. */
    FACTS_ESTABLISHED,
    /** The person or department was heard. */
    HEARD,
    /** A decision lies before the mayor. */
    DECISION_PROPOSED,
    /** The mayor approved the decision. */
    DECIDED,
    /** There was nothing to be held accountable for. */
    CLOSED_WITHOUT_FINDING,
    /** The department appealed. */
    APPEALED,
    /** The appeal was dismissed, the decision stands. */
    UPHELD,
    /** The appeal was allowed, the decision is void. */
    SET_ASIDE
}
