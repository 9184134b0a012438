package org.workrules.supervision.accountability;

/** What a decision does (问责方式). */
public enum Measure {
    /** 通报批评. */
    CRITICISM,
    /** 诫勉谈话. */
    ADMONISHMENT,
    /** 书面检查. */
    SELF_CRITICISM,
    /** 组织处理. */
    ORGANIZATIONAL,
    /** Exempted because the conditions of error-tolerance are met (容错免责, art. 31). */
    EXEMPTED
}
