package org.workrules.document.circulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A person's receipt.
 *
 * @param person person id
 * @param name   name
 * @param remark what the person noted, absent for nothing
 * @param at     when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReadingView(String person, String name, String remark, Instant at) {
}
