package org.workrules.document.documents;

/** Where a document stands. {@link DocumentAct} has the table of what may happen in which state. */
public enum DocumentState {
    /** Being written (起草). */
    DRAFTED,
    /** With the general office for review. */
    SUBMITTED,
    /** Given back to the drafting department with reasons. */
    RETURNED,
    /** Accepted by the general office; signatures are due (审核通过,待签发). */
    REVIEWED,
    /** Signed to the end of its chain (已签发). */
    SIGNED,
    /** Checked again before numbering (已复核). */
    CHECKED,
    /** Has its number (已编号). */
    NUMBERED,
    /** Issued (已印发). */
    ISSUED,
    /** Taken back by the drafting department before it was signed. */
    WITHDRAWN
}
