package org.workrules.meeting.higher;

/** Where a report stands: {@code REPORTED -- decision --> CONSENTED | DECLINED -- reply --> REPLIED}. */
public enum HigherState {
    REPORTED, CONSENTED, DECLINED, REPLIED
}
