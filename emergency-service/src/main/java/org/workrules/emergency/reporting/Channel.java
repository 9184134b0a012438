package org.workrules.emergency.reporting;

/** How a report reached the municipal government. */
public enum Channel {
    /** 电话报告. */
    TELEPHONE,
    /** 书面报告. */
    WRITTEN
}
