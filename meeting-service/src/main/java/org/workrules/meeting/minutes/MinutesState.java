package org.workrules.meeting.minutes;

/** Where minutes stand: {@code DRAFT -- review (another) --> REVIEWED -- issue (number) --> ISSUED}. */
public enum MinutesState {
    DRAFT, REVIEWED, ISSUED
}
