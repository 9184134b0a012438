package org.workrules.supervision.integrity;

/** What an interest (利害关系) is in. */
public enum InterestKind {
    /** A department, by its code. */
    DEPARTMENT,
    /** An organization, by its unified social credit code (统一社会信用代码). */
    ORGANIZATION,
    /** A field, by its code. */
    FIELD
}
