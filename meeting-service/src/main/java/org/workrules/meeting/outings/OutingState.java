package org.workrules.meeting.outings;

/**
 * Where an outing report stands. From REPORTED it goes to CONSENTED or REFUSED by who consents, or to WITHDRAWN by who is to
 * go; from CONSENTED to RETURNED, or to WITHDRAWN before it begins. A prolongation is asked for and decided while CONSENTED.
 */
public enum OutingState {
    REPORTED, CONSENTED, REFUSED, WITHDRAWN, RETURNED
}
