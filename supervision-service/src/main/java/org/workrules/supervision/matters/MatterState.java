package org.workrules.supervision.matters;

/** Where a supervision matter stands. */
public enum MatterState {
    /** Nobody handles it yet; it lies on the secretary-general's desk (art. 7). */
    UNASSIGNED,
    /** A department handles it against a date. */
    OPEN,
    /** The department says it is done and shows evidence. */
    CLOSURE_PROPOSED,
    /** Somebody other than the department accepted that. */
    CLOSED
}
