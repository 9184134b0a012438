package org.workrules.meeting.study;

/** How is studied together. */
public enum StudyForm {
    /** An expert teaches (专家授课). */
    LECTURE,
    /** A visit elsewhere (外出观摩). */
    VISIT,
    /** A discussion that a member leads (集中研讨). */
    DISCUSSION
}
