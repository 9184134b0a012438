package org.workrules.document.decisions;

import java.util.UUID;
import org.workrules.platform.events.DomainEvent;

/**
 * A draft is to be published for comment. Drafts that are not public are never announced.
 *
 * @param consultationId identity of the consultation; another draft has another
 * @param dossierId      the dossier
 * @param kind           what it is about
 * @param majorDecision  whether it is a major decision
 * @param title          what is to be decided
 * @param department     who proposes it and answers the opinions
 * @param draftHash      SHA-256 of the draft
 * @param basisHash      SHA-256 of what it rests on
 * @param days           calendar days the public has, from the day after the publication
 * @param shorterReason  why fewer than usual, for the public; {@code null} when not fewer
 * @param requestedBy    who asked for it
 */
public record ConsultationRequested(UUID consultationId, UUID dossierId, DossierKind kind, boolean majorDecision, String title,
                                    String department, String draftHash, String basisHash, int days, String shorterReason,
                                    String requestedBy) implements DomainEvent {
}
