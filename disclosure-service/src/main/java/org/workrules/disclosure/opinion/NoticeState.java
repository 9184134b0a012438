package org.workrules.disclosure.opinion;

/** Where a first notice stands: OWED, drafted to DRAFTED, returned to OWED, issued to ISSUED. */
public enum NoticeState {
    /** Waits for a draft (待起草). */
    OWED,
    /** Waits for a second person (待审定). */
    DRAFTED,
    /** Public (已发布). */
    ISSUED
}
