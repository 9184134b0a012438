package org.workrules.platform.clock;

/** What a limit counts. The names are those of the policy register. */
public enum LimitUnit {
    /** Minutes, to the instant. */
    MINUTES,
    /** Hours, to the instant. */
    HOURS,
    /** Every day (自然日), to the end of the last one. */
    CALENDAR_DAYS,
    /** Days that offices work (工作日), to the end of the last one. */
    WORKING_DAYS,
    /** Months by date, to the end of the corresponding day, or of the month where it has no such day. */
    MONTHS;

    /** Whether a limit in this unit ends at an instant rather than at the end of a day. */
    public boolean exact() {
        return this == MINUTES || this == HOURS;
    }
}
