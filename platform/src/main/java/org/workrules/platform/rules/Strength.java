package org.workrules.platform.rules;

/** How strictly a rule binds. */
public enum Strength {
    /** Refused when broken. */
    MUST,
    /** May be departed from with a recorded reason by the person entitled. */
    GENERAL,
    /** A local figure in the policy register decides; the figure has an effective date. */
    CONFIGURED,
    /** Declares a principle; the software records it and does not pretend to enforce it. */
    DECLARATORY
}
