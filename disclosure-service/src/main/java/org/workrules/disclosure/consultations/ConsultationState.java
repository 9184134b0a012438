package org.workrules.disclosure.consultations;

/** Where a consultation stands. */
public enum ConsultationState {
    /** The public may comment. */
    OPEN,
    /** The time is over; opinions are answered. */
    CLOSED,
    /** Every opinion is answered and the summary is public. */
    CONCLUDED,
    /** The draft was changed or given up. */
    WITHDRAWN
}
