package org.workrules.emergency.escalation;

/** How far an incident is on its way to the province. */
public enum EscalationState {
    /** 一般: the province need not be told. */
    NOT_REQUIRED,
    /** 较大以上: waits for the consent of whoever commands. */
    AWAITING_CONSENT,
    /** Consented; the general office must notify the province. */
    CONSENTED,
    /** The province was notified. */
    NOTIFIED
}
