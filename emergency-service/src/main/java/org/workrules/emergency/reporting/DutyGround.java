package org.workrules.emergency.reporting;

/** Why a department owes a report on an incident. */
public enum DutyGround {
    /** It reported that it knew; the clock runs from that moment. */
    OWN_KNOWLEDGE,
    /** It happened in its district (属地); the clock runs from when the municipal government knew at the latest. */
    PLACE_OF_EVENT
}
