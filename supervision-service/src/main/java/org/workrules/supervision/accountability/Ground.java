package org.workrules.supervision.accountability;

/** What somebody is held accountable for (问责情形). */
public enum Ground {
    /** An incident was reported late (迟报, art. 57). */
    REPORTING_LATE,
    /** An incident was not reported (漏报, art. 57). */
    REPORTING_MISSED,
    /** An incident was reported falsely (谎报, art. 57). */
    REPORTING_FALSE,
    /** An incident was concealed (瞒报, art. 57). */
    REPORTING_CONCEALED,
    /** Shirking or delay of a supervision matter (推诿拖延, art. 31). */
    DELAY
}
