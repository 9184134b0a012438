package org.workrules.supervision.matters;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A supervision matter was opened (立项).
 *
 * @param matterId          the matter
 * @param title             what it is about
 * @param department        who handles it, {@code null} while the secretary-general has not dispatched it
 * @param responsibleLeader leader in charge, {@code null} likewise
 * @param dueOn             last day, {@code null} likewise
 * @param source            where it comes from
 * @param sourceId          the resolution, document or paper it comes from, {@code null} for none
 */
public record MatterOpened(UUID matterId, String title, String department, String responsibleLeader, LocalDate dueOn,
                           MatterSource source, String sourceId) implements DomainEvent {
}
