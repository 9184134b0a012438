package org.workrules.document.documents;

/** How the general office's review ends. */
public enum ReviewOutcome {
    /** Goes on to be signed. */
    ACCEPTED,
    /** Goes back with reasons. */
    RETURNED
}
