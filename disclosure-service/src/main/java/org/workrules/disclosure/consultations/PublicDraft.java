package org.workrules.disclosure.consultations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A consultation with the texts that the public is asked about.
 *
 * @param consultation the consultation
 * @param draft        the draft
 * @param basis        what it rests on
 */
public record PublicDraft(@JsonUnwrapped PublicConsultation consultation, String draft, String basis) {
}
