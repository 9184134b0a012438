package org.workrules.document.documents;

/** Whether a document binds on a day (效力). */
public enum Standing {
    /** Not issued yet. */
    NOT_ISSUED,
    /** Issued, its first day lies ahead. */
    NOT_YET_IN_FORCE,
    /** Binds. */
    IN_FORCE,
    /** Ended from a day on (废止), or another took its place. */
    REPEALED,
    /** Void from the beginning (撤销). */
    ANNULLED,
    /** Its period ended (失效). */
    EXPIRED
}
