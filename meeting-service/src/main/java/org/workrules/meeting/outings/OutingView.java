package org.workrules.meeting.outings;

import java.time.Instant;
import java.util.UUID;

/**
 * An outing report as callers see it.
 *
 * @param id             record id
 * @param personId       who goes
 * @param from           first moment
 * @param until          the planned moment of the return
 * @param place          where to
 * @param reason         what for
 * @param state          where it stands
 * @param standIn        who stands in, {@code null} for nobody
 * @param reportedBy     who reported it
 * @param reportedAt     when
 * @param askedOf        whose consent is asked; {@code null} for the mayor's own, which is recorded
 * @param decidedBy      who consented or refused; {@code null} for the mayor's own, which is recorded
 * @param decidedAt      when
 * @param opinion        what was said to it
 * @param overrideReason why both of a pair may be away
 * @param returnedAt     the moment of the return
 * @param overdueSince   since when the return is overdue, {@code null} when it is not
 * @param askedUntil     the later return that is asked for and not yet decided, {@code null} for none
 * @param askedReason    why it is asked for
 */
public record OutingView(UUID id, String personId, Instant from, Instant until, String place, String reason, OutingState state,
                         String standIn, String reportedBy, Instant reportedAt, String askedOf, String decidedBy,
                         Instant decidedAt, String opinion, String overrideReason, Instant returnedAt,
                         Instant overdueSince, Instant askedUntil, String askedReason) {
}
