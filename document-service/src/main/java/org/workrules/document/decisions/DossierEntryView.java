package org.workrules.document.decisions;

import java.time.Instant;

/**
 * One act on a dossier with its evidence.
 *
 * @param at              when
 * @param actor           who
 * @param actorDepartment department of who acted, {@code null} for a service
 * @param act             what was done
 * @param step            step it belongs to, {@code null} for none
 * @param from            state before, {@code null} when it was opened
 * @param to              state afterwards
 * @param reference       where its evidence is kept
 * @param hash            SHA-256 of its evidence
 * @param words           what was said
 */
public record DossierEntryView(Instant at, String actor, String actorDepartment, DossierAct act, StepKind step, DossierState from,
                               DossierState to, String reference, String hash, String words) {
}
