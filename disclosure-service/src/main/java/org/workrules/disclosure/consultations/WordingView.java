package org.workrules.disclosure.consultations;

import java.util.UUID;

/**
 * What several people said alike: the opinions of one wording, whoever gave them.
 *
 * @param id       the wording
 * @param text     as it was said first
 * @param opinions how many said it
 * @param waiting  how many of these opinions have no answer
 */
public record WordingView(UUID id, String text, long opinions, long waiting) {
}
