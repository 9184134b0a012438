package org.workrules.meeting.interests;

/** What a declared interest (利害关系) is in, and by what a topic touches it. */
public enum InterestKind {
    /** A department, by its code: it proposes the topic. */
    DEPARTMENT,
    /** An organization, by its unified social credit code: the topic names it. */
    ORGANIZATION,
    /** A field, by its code: the topic names it. */
    FIELD;

    /** What is compared: the kind with the code. */
    public String subject(String code) {
        return name() + ':' + code;
    }
}
