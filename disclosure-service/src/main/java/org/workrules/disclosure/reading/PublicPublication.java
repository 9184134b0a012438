package org.workrules.disclosure.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A published document in the public list. It holds what the public may read and nothing else.
 *
 * @param id          names the document for the public, whatever edition is read
 * @param number      its number (发文字号)
 * @param kind        kind of document
 * @param title       its title
 * @param issuer      in whose name it was issued
 * @param issuedOn    when it was issued
 * @param publishedAt since when the public can read it
 * @param updatedAt   when the present edition was released
 * @param summary     what it is about
 * @param correction  what the present edition corrects and why; absent on a first edition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicPublication(UUID id, String number, String kind, String title, String issuer, LocalDate issuedOn,
                                Instant publishedAt, Instant updatedAt, String summary, String correction) {
}
