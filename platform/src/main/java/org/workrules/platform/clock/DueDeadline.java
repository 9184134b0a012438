package org.workrules.platform.clock;

import java.time.Instant;
import java.util.UUID;

/**
 * A deadline as it is announced.
 *
 * @param id            the deadline
 * @param kind          which deadline of the record
 * @param aggregateType what the record is
 * @param aggregateId   the record
 * @param subjectLabel  what is due
 * @param department    who owes it; {@code null} when the government as a whole does
 * @param ruleId        the rule that set the limit
 * @param policyId      the policy row the figure was taken from, or {@code null}
 * @param startedAt     when its clock began
 * @param dueAt         its end, see {@link Projection#dueAt}
 * @param estimated     whether a year was counted whose calendar is not published
 * @param metAt         when it was done, if that was late and before the miss could be announced; else {@code null}
 * @param announcedAt   the present, by the database's time
 */
public record DueDeadline(UUID id, String kind, String aggregateType, UUID aggregateId, String subjectLabel,
                          String department, String ruleId, String policyId, Instant startedAt, Instant dueAt,
                          boolean estimated, Instant metAt, Instant announcedAt) {
}
