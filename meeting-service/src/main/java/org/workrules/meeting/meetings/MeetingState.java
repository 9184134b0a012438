package org.workrules.meeting.meetings;

/**
 * Where a meeting stands: {@code CONVENED -- open (quorum) --> OPEN -- close (agenda settled) --> CLOSED}.
 */
public enum MeetingState {
    CONVENED, OPEN, CLOSED
}
