package org.workrules.meeting.leadership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is in charge of a department or a field, and why (art. 5).
 *
 * @param person the person
 * @param reason why this one
 */
public record InCharge(Person person, Reason reason) {

    /** Why somebody is in charge. */
    @Schema(name = "InChargeReason")
    public enum Reason {
        /** The mayor entrusted it for a time. */
        ENTRUSTED,
        /** It is in the person's portfolio. */
        PORTFOLIO,
        /** It is in nobody's portfolio; the mayor leads the work of the government. */
        MAYOR_LEADS
    }
}
