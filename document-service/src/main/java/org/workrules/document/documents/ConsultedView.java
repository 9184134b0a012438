package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A department that was asked about a draft.
 *
 * @param department whose opinion is asked
 * @param askedAt    since when
 * @param outcome    agrees or not, absent before it answered
 * @param text       in words
 * @param by         person who answered
 * @param at         when
 * @param bodyHash   SHA-256 of the text it spoke of; another than the document's means that the text changed since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultedView(String department, Instant askedAt, ConsultedOutcome outcome, String text, String by, Instant at,
                            String bodyHash) {
}
