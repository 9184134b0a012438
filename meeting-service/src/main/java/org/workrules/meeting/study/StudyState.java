package org.workrules.meeting.study;

/** Where a session stands: {@code PLANNED -- attendance --> HELD}, {@code PLANNED -- cancel --> CANCELLED}. */
public enum StudyState {
    PLANNED, HELD, CANCELLED
}
