package org.workrules.meeting.meetings;

/**
 * Where a meeting stands.
 *
 * <pre>
 * CONVENED -- postpone (another time) --> CONVENED
 * CONVENED -- cancel                  --> CANCELLED
 * CONVENED -- open (quorum)           --> OPEN
 * OPEN     -- close (agenda settled)  --> CLOSED
 * </pre>
 */
public enum MeetingState {
    CONVENED, OPEN, CLOSED, CANCELLED
}
