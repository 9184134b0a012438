package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.meeting.meetings.AgendaItem.Outcome;

/**
 * A meeting as callers see it.
 *
 * @param id       identity
 * @param kind     kind of meeting
 * @param title    what it is called
 * @param place    where
 * @param heldAt   when
 * @param chair    who chairs
 * @param state    where it stands
 * @param openedAt when it was opened, {@code null} before
 * @param closedAt when it was closed, {@code null} before
 * @param quorum   members, and how many are present
 * @param people   members and those who attend
 * @param agenda   topics in order
 */
public record MeetingView(UUID id, MeetingKind kind, String title, String place, Instant heldAt, String chair,
                          MeetingState state, Instant openedAt, Instant closedAt, Quorum quorum, List<PersonView> people,
                          List<AgendaView> agenda) {

    /**
     * Somebody at the meeting.
     *
     * @param personId who
     * @param name     name to show
     * @param member   whether a member, who counts for the quorum
     * @param present  whether in the room
     * @param since    since when in or out of the room
     */
    public record PersonView(String personId, String name, boolean member, boolean present, Instant since) {
    }

    /**
     * A topic of the agenda.
     *
     * @param topicId      the topic
     * @param title        what it is called
     * @param department   who proposed it
     * @param outcome      what became of it
     * @param resolutionId the resolution, {@code null} unless adopted
     */
    public record AgendaView(UUID topicId, String title, String department, Outcome outcome, UUID resolutionId) {
    }
}
