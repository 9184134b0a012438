package org.workrules.disclosure.opinion;

/** Grades of an emergency (突发事件等级), the lowest first. */
public enum Grade {
    /** 一般. */
    GENERAL,
    /** 较大. */
    LARGER,
    /** 重大. */
    MAJOR,
    /** 特别重大. */
    EXTRAORDINARY;

    /** Whether the public is owed an authoritative first notice (art. 22). */
    boolean owesFirstNotice() {
        return compareTo(LARGER) >= 0;
    }
}
