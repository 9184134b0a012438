package org.workrules.document.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Elements of a document beside its text.
 *
 * @param copies        who gets a copy
 * @param copySerials   serials of the copies
 * @param secrecyPeriod how long it is secret
 * @param note          note below the date
 * @param pages         pages, counted or as stated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FormatView(List<String> copies, String copySerials, String secrecyPeriod, String note, Integer pages) {
}
