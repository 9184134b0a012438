package org.workrules.document.decisions;

import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.events.DomainEvent;
import org.workrules.platform.identity.Clearance;

/**
 * Every step before the discussion is settled: a meeting may take it up (art. 12).
 *
 * @param dossierId     the dossier
 * @param kind          what it is about
 * @param majorDecision whether it is a major decision
 * @param title         what is to be decided
 * @param department    who proposes it
 * @param secrecy       grade of secrecy
 * @param draftHash     SHA-256 of the draft that was reviewed
 * @param readyOn       day
 */
public record DecisionReady(UUID dossierId, DossierKind kind, boolean majorDecision, String title, String department, Clearance secrecy,
                            String draftHash, LocalDate readyOn) implements DomainEvent {
}
