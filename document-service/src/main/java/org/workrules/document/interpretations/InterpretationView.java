package org.workrules.document.interpretations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An interpretation of a regulation.
 *
 * @param id             the interpretation
 * @param documentId     the regulation
 * @param documentNumber its number
 * @param provision      which provision
 * @param question       what was asked
 * @param askedBy        by whom, {@code null} for nobody
 * @param text           what it means
 * @param givenBy        who of the legal office gave it
 * @param givenOn        day
 */
public record InterpretationView(UUID id, UUID documentId, String documentNumber, String provision, String question, String askedBy,
                                 String text, String givenBy, LocalDate givenOn) {
}
