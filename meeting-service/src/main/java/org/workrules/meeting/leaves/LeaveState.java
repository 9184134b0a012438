package org.workrules.meeting.leaves;

/**
 * Where leave stands: {@code REQUESTED -- decision --> GRANTED (a substitute may be named) | REFUSED}, and
 * {@code REQUESTED | GRANTED -- withdrawal --> WITHDRAWN} by who asked and comes after all.
 */
public enum LeaveState {
    REQUESTED, GRANTED, REFUSED, WITHDRAWN
}
