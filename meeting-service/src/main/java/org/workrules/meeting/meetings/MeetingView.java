package org.workrules.meeting.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.meeting.meetings.AgendaItem.Outcome;

/**
 * A meeting as callers see it.
 *
 * @param id           identity
 * @param kind         kind of meeting
 * @param title        what it is called
 * @param place        where
 * @param heldAt       when
 * @param chair        who chairs
 * @param state        where it stands
 * @param openedAt     when it was opened, {@code null} before
 * @param closedAt     when it was closed, {@code null} before
 * @param quorum       members, and how many are present
 * @param people       members and those who attend
 * @param agenda       topics in order
 * @param convenedAt   when it was convened
 * @param urgency      why limits were not kept, {@code null} when they were
 * @param minutes      how long it is planned to last
 * @param budgetYuan   what it may cost, in yuan
 * @param costYuan     what it cost, in yuan, {@code null} before that is known
 * @param overCap      why a cap was exceeded, {@code null} when none was
 * @param changeReason why it was last moved or cancelled, {@code null} when it was not
 * @param sequence     counts the changes that those invited must hear of
 * @param recusals     who keeps out of which topic
 */
public record MeetingView(UUID id, MeetingKind kind, String title, String place, Instant heldAt, String chair,
                          MeetingState state, Instant openedAt, Instant closedAt, Quorum quorum, List<PersonView> people,
                          List<AgendaView> agenda, Instant convenedAt, String urgency, int minutes, long budgetYuan,
                          Long costYuan, String overCap, String changeReason, int sequence, List<RecusalView> recusals) {

    /**
     * Somebody at the meeting.
     *
     * @param personId  who
     * @param name      name to show
     * @param member    whether a member, who counts for the quorum
     * @param present   whether in the room
     * @param since     since when in or out of the room
     * @param duty      in what capacity
     * @param arrivedAt first arrival, {@code null} for who never came
     * @param late      whether that was after the opening
     * @param leftEarly whether the person left before the closing
     * @param onLeave   whether on leave with consent
     * @param standsFor for whom a substitute comes, {@code null} for all others
     */
    public record PersonView(String personId, String name, boolean member, boolean present, Instant since, Duty duty,
                             Instant arrivedAt, boolean late, boolean leftEarly, boolean onLeave, String standsFor) {
    }

    /**
     * A topic of the agenda.
     *
     * @param topicId       the topic
     * @param title         what it is called
     * @param department    who proposed it
     * @param outcome       what became of it
     * @param resolutionId  the resolution, {@code null} unless adopted
     * @param lateReason    why it came on a fixed agenda, {@code null} when it was there in time
     * @param materialsLate whether the members got the materials after the limit
     * @param remark        what was said when it was put off, carried over or withdrawn
     * @param settledAt     when, {@code null} while open
     * @param voting        members, and how many were present and did not keep out when it was decided; {@code null} else
     */
    public record AgendaView(UUID topicId, String title, String department, Outcome outcome, UUID resolutionId,
                             String lateReason, boolean materialsLate, String remark, Instant settledAt, Quorum voting) {
    }

    /**
     * Somebody keeps out of a topic.
     *
     * @param topicId     the topic
     * @param personId    who
     * @param reason      which interest
     * @param handsOverTo who chairs the topic instead, {@code null} unless the chair keeps out
     * @param declaredAt  when it was declared
     */
    public record RecusalView(UUID topicId, String personId, String reason, String handsOverTo, Instant declaredAt) {
    }
}
