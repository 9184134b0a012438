package org.workrules.document.decisions;

/**
 * The texts of a dossier.
 *
 * @param draftHash SHA-256 of the draft
 * @param draft     the draft
 * @param basisHash SHA-256 of what it rests on
 * @param basis     what it rests on
 */
public record DossierText(String draftHash, String draft, String basisHash, String basis) {
}
