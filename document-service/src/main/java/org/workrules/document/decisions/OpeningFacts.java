package org.workrules.document.decisions;

import java.util.Set;

/**
 * What opening a dossier rests on.
 *
 * @param obligatory steps that its kind must take
 * @param draftHash  hash of the stored draft
 * @param basisHash  hash of the stored basis
 */
record OpeningFacts(Set<StepKind> obligatory, String draftHash, String basisHash) {
}
