package org.workrules.document.receiving;

/** What a department says of a request that touches it. */
public enum OpinionOutcome {
    /** Agrees. */
    AGREED,
    /** Agrees, with something to mind. */
    AGREED_WITH_RESERVATION,
    /** Does not agree. */
    DISAGREED
}
