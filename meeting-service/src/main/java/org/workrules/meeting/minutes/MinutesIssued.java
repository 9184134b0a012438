package org.workrules.meeting.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * Minutes were issued, or a corrected edition of them; with all that a document of kind 纪要 needs. Dissent is not in it.
 *
 * @param minutesId     the minutes
 * @param meetingId     the meeting
 * @param meetingKind   PLENARY, EXECUTIVE, MAYORS_OFFICE or SPECIAL
 * @param number        their number
 * @param issuedOn      day of issue
 * @param secrecy       grade of secrecy
 * @param resolutionIds the resolutions they report
 * @param edition       1 for the first, more for corrections
 * @param title         what the meeting is called
 * @param content       the whole text
 * @param publicContent the text for the public: what is not public is left out; {@code null} when nothing is public
 * @param heldAt        when the meeting was held
 * @param chair         name of the chair
 * @param present       names of the members who came (出席)
 * @param onLeave       names of the members on leave (请假)
 * @param attending     names of those who attended (列席)
 * @param items         what was decided, topic by topic
 */
public record MinutesIssued(UUID minutesId, UUID meetingId, String meetingKind, String number, LocalDate issuedOn,
                            Clearance secrecy, List<UUID> resolutionIds, int edition, String title, String content,
                            String publicContent, Instant heldAt, String chair, List<String> present, List<String> onLeave,
                            List<String> attending, List<Item> items) implements DomainEvent {

    /**
     * What was decided of one topic.
     *
     * @param topicId      the topic
     * @param title        what it is called
     * @param department   who proposed it
     * @param outcome      ADOPTED, REJECTED, DEFERRED, MEDIATED, CARRIED_OVER or WITHDRAWN
     * @param resolutionId the resolution, {@code null} unless adopted
     * @param text         what was decided
     * @param secrecy      grade of the topic
     */
    public record Item(UUID topicId, String title, String department, String outcome, UUID resolutionId, String text,
                       Clearance secrecy) {
    }
}
