package org.workrules.supervision.matters;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * The limit of a matter passed before it was done; once for each limit.
 *
 * @param matterId   the matter
 * @param title      what it is about
 * @param department who handles it
 * @param dueOn      the day that passed
 * @param source     where it comes from
 * @param sourceId   the resolution, document or paper it comes from, {@code null} for none
 */
public record MatterOverdue(UUID matterId, String title, String department, LocalDate dueOn, MatterSource source,
                            String sourceId) implements DomainEvent {
}
