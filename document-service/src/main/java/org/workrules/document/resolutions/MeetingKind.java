package org.workrules.document.resolutions;

/** The four kinds of meeting (art. 36). */
public enum MeetingKind {
    /** 全体会议. */
    PLENARY,
    /** 常务会议. */
    EXECUTIVE,
    /** 市长办公会议. */
    MAYORS_OFFICE,
    /** 专题会议. */
    SPECIAL
}
