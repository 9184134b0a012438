package org.workrules.meeting.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * Minutes were issued.
 *
 * @param minutesId     the minutes
 * @param meetingId     the meeting
 * @param meetingKind   PLENARY, EXECUTIVE, MAYORS_OFFICE or SPECIAL
 * @param number        their number
 * @param issuedOn      day of issue
 * @param secrecy       grade of secrecy
 * @param resolutionIds the resolutions they report
 */
public record MinutesIssued(UUID minutesId, UUID meetingId, String meetingKind, String number, LocalDate issuedOn,
                            Clearance secrecy, List<UUID> resolutionIds) implements DomainEvent {
}
