package org.workrules.disclosure.consultations;

/** What becomes of those among like opinions that have their answer already. */
public enum AlreadyAnswered {
    /** The joint disposition is refused, and says how many there are. */
    REFUSE,
    /** They keep their answer; the joint disposition says how many there are. */
    KEEP
}
