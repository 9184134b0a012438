package org.workrules.supervision.matters;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A matter was closed (办结).
 *
 * @param matterId   the matter
 * @param title      what it is about
 * @param department who handled it
 * @param closedOn   the day its closing was accepted
 * @param source     where it comes from
 * @param sourceId   the resolution, document or paper it comes from, {@code null} for none
 * @param late       whether it was done after its limit
 */
public record MatterClosed(UUID matterId, String title, String department, LocalDate closedOn, MatterSource source,
                           String sourceId, boolean late) implements DomainEvent {
}
