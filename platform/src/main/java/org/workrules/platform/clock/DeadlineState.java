package org.workrules.platform.clock;

/** Where a deadline stands. */
public enum DeadlineState {
    /** The clock runs. */
    RUNNING,
    /** The clock stands. */
    PAUSED,
    /** The limit passed and that was announced; what was owed is still owed. */
    MISSED,
    /** What was owed was done in time. */
    MET,
    /** What was owed was done after the limit. */
    MET_LATE,
    /** It is owed no longer. */
    CANCELLED;

    /** Whether something is still owed. */
    public boolean open() {
        return this == RUNNING || this == PAUSED || this == MISSED;
    }
}
