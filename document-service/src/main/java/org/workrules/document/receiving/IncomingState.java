package org.workrules.document.receiving;

/** Where an incoming document stands; {@link IncomingAct} has the table of what may happen in which state. */
public enum IncomingState {
    /** Being prepared by the sender; opinions of others are asked. */
    PREPARED,
    /** Signed and sent, or come on paper (来文). */
    ARRIVED,
    /** Returned to the sender with reasons (退文). */
    RETURNED,
    /** Has its receiving number (已登记). */
    REGISTERED,
    /** The office said how it should be handled (已拟办). */
    PROPOSED,
    /** With the departments that handle it (承办中). */
    IN_HAND,
    /** The departments reported the result. */
    REPORTED,
    /** Closed with an answer (已办结). */
    CLOSED,
    /** Taken back by the sender before it was registered. */
    WITHDRAWN
}
