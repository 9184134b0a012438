package org.workrules.document.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.workrules.document.format.DocumentKind;

/**
 * A record that was found.
 *
 * @param source  document of the government, or one that came up to it
 * @param id      the record
 * @param kind    one of the 15 kinds
 * @param number  its number, absent before it has one
 * @param title   title
 * @param sender  department or district it comes from
 * @param day     day of issue or arrival, before that the day it was drafted
 * @param state   where it stands
 * @param excerpt some of the text around the first hit, absent when only title or number were hit
 * @param href    path of the record
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchHit(SearchSource source, UUID id, DocumentKind kind, String number, String title, String sender, LocalDate day,
                        String state, String excerpt, String href) {
}
