package org.workrules.document.documents;

/** What a department that was asked says of a draft. */
public enum ConsultedOutcome {
    /** Agrees. */
    AGREED,
    /** Agrees, with something to mind. */
    AGREED_WITH_RESERVATION,
    /** Does not agree. */
    DISAGREED
}
