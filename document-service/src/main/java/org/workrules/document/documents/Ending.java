package org.workrules.document.documents;

/** How a document that was issued came to its end; 撤销 and 废止 differ in when they take effect (2012 regulation, art. 33). */
public enum Ending {
    /** 撤销: void from the beginning, as if it had never bound anybody. */
    ANNULLED,
    /** 废止: without force from a day on; what was done before stands. */
    REPEALED,
    /** A newer document took its place from the day that one took effect. */
    SUPERSEDED,
    /** Its period ended. */
    EXPIRED
}
