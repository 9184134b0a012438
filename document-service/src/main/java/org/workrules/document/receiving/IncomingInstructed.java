package org.workrules.document.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * A leader instructed how an incoming document is to be handled (批示); a matter of supervision may be opened on it.
 *
 * @param incomingId   the document
 * @param number       its receiving number
 * @param kind         its kind
 * @param title        title; masked for 机密 and above
 * @param sender       code of the sender
 * @param instructedBy person id of the leader
 * @param onBehalfOf   the person stood in for, {@code null} for nobody
 * @param instructedAt when
 * @param instruction  what is to be done; {@code null} for 机密 and above
 * @param secrecy      grade of secrecy
 * @param handlers     departments that handle it, the lead first
 * @param dueOn        by when, {@code null} without a date of its own
 */
public record IncomingInstructed(
        UUID incomingId,
        String number,
        DocumentKind kind,
        String title,
        String sender,
        String instructedBy,
        String onBehalfOf,
        Instant instructedAt,
        String instruction,
        Clearance secrecy,
        List<String> handlers,
        LocalDate dueOn)
        implements DomainEvent {
}
