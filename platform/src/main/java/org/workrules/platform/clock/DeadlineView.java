package org.workrules.platform.clock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A deadline that explains itself.
 *
 * @param id            the deadline
 * @param kind          which deadline of the record
 * @param aggregateType what the record is
 * @param aggregateId   the record
 * @param subject       what is due
 * @param department    who owes it; {@code null} when the government as a whole does
 * @param rule          the rule that set the limit
 * @param policy        the policy row the figure was taken from, or {@code null}
 * @param state         where it stands
 * @param startedAt     when its clock began
 * @param dueAt         its end, see {@link Projection#dueAt}
 * @param estimated     whether a year was counted whose calendar is not published
 * @param metAt         when it was done, or {@code null}
 * @param explanation   how the end was found, as last computed, in the language asked for
 * @param moved         how calendars published later moved the end
 */
public record DeadlineView(UUID id, String kind, String aggregateType, UUID aggregateId, String subject, String department,
                           String rule, String policy, DeadlineState state, Instant startedAt, Instant dueAt,
                           boolean estimated, Instant metAt, String explanation, List<Moved> moved) {
}
