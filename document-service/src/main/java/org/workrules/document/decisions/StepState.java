package org.workrules.document.decisions;

/** Where a step stands. */
public enum StepState {
    /** Not begun. */
    OPEN,
    /** Begun, its result is awaited. */
    UNDER_WAY,
    /** Done, with its evidence. */
    DONE,
    /** Not applicable, on a recorded legal basis. */
    NOT_APPLICABLE,
    /** Done with a result that blocks the decision until the draft is revised. */
    FAILED
}
