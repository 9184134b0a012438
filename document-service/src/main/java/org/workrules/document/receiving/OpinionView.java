package org.workrules.document.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * An opinion on an incoming document.
 *
 * @param department whose
 * @param outcome    agrees or not
 * @param text       in words
 * @param by         person, absent for what came on paper
 * @param at         when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpinionView(
        String department,
        OpinionOutcome outcome,
        String text,
        String by,
        Instant at) {
}
