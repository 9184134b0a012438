package org.workrules.meeting.leaves;

/** Where leave stands: {@code REQUESTED -- decision --> GRANTED (a substitute may be named) | REFUSED}. */
public enum LeaveState {
    REQUESTED, GRANTED, REFUSED
}
