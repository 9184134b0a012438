package org.workrules.document.format;

/** Degrees of urgency (紧急程度) of the 2012 regulation, art. 9. */
public enum Urgency {
    /** No mark. */
    NORMAL,
    /** 加急. */
    URGENT,
    /** 特急. */
    EXTRA_URGENT
}
