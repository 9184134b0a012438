package org.workrules.supervision.integrity;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * Somebody in office declared an interest. Whose it is in the family, and what it is, stays in the register.
 *
 * @param interestId the declaration
 * @param personId   who declared it and keeps out
 * @param kind       what it is in
 * @param code       which department, organization or field
 * @param since      first day
 * @param until      last day, {@code null} while no end is known
 */
public record InterestDeclared(UUID interestId, String personId, InterestKind kind, String code, LocalDate since, LocalDate until)
        implements DomainEvent {
}
