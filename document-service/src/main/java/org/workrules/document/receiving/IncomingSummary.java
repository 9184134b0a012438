package org.workrules.document.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.document.format.Urgency;
import org.workrules.platform.identity.Clearance;

/**
 * An incoming document in a list.
 *
 * @param id        the document
 * @param kind      its kind
 * @param title     title
 * @param sender    code of the sender
 * @param number    receiving number
 * @param secrecy   grade of secrecy
 * @param urgency   degree of urgency
 * @param state     where it stands
 * @param overdue   whether its limit passed
 * @param arrivedOn day it arrived
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncomingSummary(
        UUID id,
        DocumentKind kind,
        String title,
        String sender,
        String number,
        Clearance secrecy,
        Urgency urgency,
        IncomingState state,
        boolean overdue,
        LocalDate arrivedOn) {
}
