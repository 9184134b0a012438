package org.workrules.disclosure.consultations;

import java.time.Instant;
import java.util.UUID;

/**
 * A consultation as the government sees it.
 *
 * @param id              the consultation
 * @param dossierId       the dossier of the decision, in document-service
 * @param kind            what it is about
 * @param majorDecision   whether it is a major decision
 * @param title           what is to be decided
 * @param department      who proposes it and answers the opinions
 * @param openedAt        when the draft was published
 * @param closesAt        end of the time to comment
 * @param shorterReason   why that is shorter than usual, {@code null} when it is not
 * @param state           where it stands
 * @param opinions        how many opinions came, {@code null} before it is concluded
 * @param adopted         how many were adopted, wholly or in part, {@code null} before
 * @param summary         what became of the opinions, {@code null} before
 * @param concludedAt     when it was concluded
 * @param concludedBy     by whom
 * @param withdrawnReason why it was withdrawn, {@code null} when it was not
 * @param contactsUntil   until when names and contacts are kept, {@code null} before it is over
 * @param contactsErasedAt when the last of them was erased, {@code null} before
 */
public record ConsultationView(UUID id, UUID dossierId, String kind, boolean majorDecision, String title, String department,
                               Instant openedAt, Instant closesAt, String shorterReason, ConsultationState state, Long opinions,
                               Long adopted, String summary, Instant concludedAt, String concludedBy, String withdrawnReason, Instant contactsUntil,
                               Instant contactsErasedAt) {
}
