package org.workrules.document.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One act in the handling of an incoming document.
 *
 * @param at         when
 * @param actor      who
 * @param department whose department
 * @param act        what was done
 * @param from       state before
 * @param to         state after
 * @param remark     reasons or remark
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncomingEntryView(
        Instant at,
        String actor,
        String department,
        IncomingAct act,
        IncomingState from,
        IncomingState to,
        String remark) {
}
