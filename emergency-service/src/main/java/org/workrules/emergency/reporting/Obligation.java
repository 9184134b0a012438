package org.workrules.emergency.reporting;

/** Which report was owed. */
public enum Obligation {
    /** A department's report to the municipal government. */
    REPORT,
    /** The municipal government's report to the province. */
    PROVINCE
}
