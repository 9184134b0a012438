package org.workrules.platform.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the audit record.
 *
 * @param id            UUIDv7
 * @param at            when
 * @param actor         who
 * @param department    the actor's department
 * @param act           what was asked, as {@code topic.countersign}
 * @param aggregateType kind of the record acted on, {@code null} when unknown
 * @param aggregateId   the record acted on, {@code null} when none
 * @param outcome       how it ended
 * @param rule          the rule that refused, {@code null} when none did
 * @param detail        why it was refused; when accepted, what else is worth knowing, {@code null} for nothing
 * @param correlationId the story it belongs to
 */
public record AuditEntry(UUID id, Instant at, String actor, String department, String act, String aggregateType,
                         UUID aggregateId, Outcome outcome, String rule, String detail, String correlationId) {

    /** How a command ended. */
    public enum Outcome {
        /** Done, and stored. */
        ACCEPTED,
        /** A rule refused it. */
        REFUSED,
        /** The caller's offices, department or clearance do not allow it. */
        DENIED
    }
}
