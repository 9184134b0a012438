package org.workrules.disclosure.consultations;

/** What became of an opinion of the public (意见采纳情况). */
public enum Disposition {
    /** 采纳. */
    ADOPTED,
    /** 部分采纳. */
    PARTLY_ADOPTED,
    /** 不予采纳. */
    NOT_ADOPTED
}
