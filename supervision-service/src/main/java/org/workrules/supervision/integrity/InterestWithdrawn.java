package org.workrules.supervision.integrity;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A declared interest is there no longer.
 *
 * @param interestId the declaration
 * @param personId   who declared it
 * @param endedOn    first day without it
 */
public record InterestWithdrawn(UUID interestId, String personId, LocalDate endedOn) implements DomainEvent {
}
