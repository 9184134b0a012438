package org.workrules.document.decisions;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A dossier that was ready no longer is: its draft was revised, or it was given up.
 *
 * @param dossierId  the dossier
 * @param department who proposes it
 */
public record DecisionReopened(UUID dossierId, String department) implements DomainEvent {
}
