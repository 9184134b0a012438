package org.workrules.emergency.incidents;

/** Where the record of an incident stands; its way to the province is told by its escalation state. */
public enum IncidentState {
    /** Reported and being followed. */
    OPEN,
    /** Closed after a final report; a graver figure within the regrading window may open it again. */
    CLOSED,
    /** Found to be the same event as another record, which carries on. */
    LINKED
}
