package org.workrules.document.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.platform.identity.Clearance;

/**
 * A dossier on a list.
 *
 * @param id            the dossier
 * @param kind          what it is about
 * @param majorDecision whether it is a major decision
 * @param title         what is to be decided
 * @param department    who proposes it
 * @param secrecy       grade of secrecy
 * @param state         where it stands
 * @param waitsFor      whose turn it is
 * @param waitingSince  since when
 * @param openedOn      day it was opened
 */
public record DossierSummary(UUID id, DossierKind kind, boolean majorDecision, String title, String department, Clearance secrecy,
                             DossierState state, WaitsFor waitsFor, Instant waitingSince, LocalDate openedOn) {
}
