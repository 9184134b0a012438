package org.workrules.document.receiving;

import org.workrules.document.format.Urgency;
import org.workrules.platform.identity.Clearance;

/** The four grounds on which a document may go to a leader in person (art. 48); each has to be true of it. */
public enum DirectGround {
    /** A single matter that the leader assigned (直接交办). */
    ASSIGNED_BY_LEADER,
    /** A sensitive matter (敏感事项) that has to go direct. */
    SENSITIVE,
    /** A major emergency (重大突发事件). */
    MAJOR_EMERGENCY,
    /** 机密 or 绝密. */
    CLASSIFIED;

    /** Whether it is true of a document of this urgency and secrecy, with the reference that proves it. */
    boolean fits(Urgency urgency, Clearance secrecy, String reference) {
        boolean proven = reference != null && !reference.isBlank();
        return switch (this) {
            case ASSIGNED_BY_LEADER, SENSITIVE -> proven;
            case MAJOR_EMERGENCY -> proven && urgency != Urgency.NORMAL;
            case CLASSIFIED -> secrecy.staysOutside();
        };
    }
}
