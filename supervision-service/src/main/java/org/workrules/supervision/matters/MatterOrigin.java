package org.workrules.supervision.matters;

import org.workrules.platform.identity.Clearance;

/**
 * The resolution or document that a matter opens from.
 *
 * @param source   which of the two
 * @param sourceId its id
 * @param title    its title
 * @param secrecy  its grade; {@code null} counts as internal
 */
public record MatterOrigin(MatterSource source, String sourceId, String title, Clearance secrecy) {

    /** Fills in the grade. */
    public MatterOrigin {
        secrecy = secrecy == null ? Clearance.INTERNAL : secrecy;
    }
}
