package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.resolutions.MeetingKind;
import org.workrules.platform.identity.Clearance;

/**
 * Minutes (纪要) that meeting-service issued, as far as printing them needs to know.
 *
 * @param minutesId   the minutes
 * @param meetingKind kind of the meeting
 * @param number      their number at the meeting
 * @param issuedOn    day of issue
 * @param secrecy     grade of secrecy
 * @param edition     1 for the first, more for corrections; {@code null} means 1
 * @param title       what the meeting is called, {@code null} when not said
 * @param content     the text, {@code null} when it does not travel
 * @param heldAt      when the meeting was held
 * @param chair       name of the chair
 * @param present     names of members who came (出席)
 * @param onLeave     names of members on leave (请假)
 * @param attending   names of those who attended (列席)
 * @param items       what was decided, topic by topic
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MinutesIssued(UUID minutesId, MeetingKind meetingKind, String number, LocalDate issuedOn, Clearance secrecy,
                            Integer edition, String title, String content, Instant heldAt, String chair, List<String> present,
                            List<String> onLeave, List<String> attending, List<Item> items) {

    static final String TYPE = "org.workrules.meeting.MinutesIssued.v1";

    /** Which edition it is. */
    int editionNumber() {
        return edition == null ? 1 : edition;
    }

    /**
     * What was decided of one topic.
     *
     * @param department who proposed it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Item(String department) {
    }
}
