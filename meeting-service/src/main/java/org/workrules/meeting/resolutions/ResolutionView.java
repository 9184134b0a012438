package org.workrules.meeting.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * A resolution as callers see it.
 *
 * @param id          identity
 * @param meetingId   the meeting
 * @param meetingKind kind of meeting
 * @param topicId     the topic
 * @param title       what the topic is called
 * @param department  who proposed it
 * @param text        the resolution
 * @param secrecy     grade of secrecy
 * @param adoptedOn   day of adoption
 * @param tasks       who does what by when
 * @param chairReason why it goes against the majority; only for those at the table
 * @param positions   what members said; only for those at the table (art. 32)
 * @param trail       what came of it in other services, in order
 */
public record ResolutionView(UUID id, UUID meetingId, String meetingKind, UUID topicId, String title, String department,
                             String text, Clearance secrecy, LocalDate adoptedOn, List<ResolutionAdopted.TaskOf> tasks,
                             String chairReason, List<PositionView> positions, List<StepView> trail) {

    /**
     * What a member said.
     *
     * @param personId who
     * @param name     name to show
     * @param stand    FOR, AGAINST or ABSTAINED
     * @param reason   why
     */
    public record PositionView(String personId, String name, Position.Stand stand, String reason) {
    }

    /**
     * A step on the way to the result.
     *
     * @param recordId   the document or matter
     * @param kind       document-issued, matter-opened, matter-overdue or matter-closed
     * @param label      number or title
     * @param department who carries it out
     * @param at         when
     */
    public record StepView(UUID recordId, String kind, String label, String department, Instant at) {
    }
}
