package org.workrules.meeting.higher;

/** Whose meeting it is. */
public enum HigherLevel {
    /** Of a ministry or commission of the state (全国性). */
    NATIONAL,
    /** Of a department of the province (全省性). */
    PROVINCIAL
}
