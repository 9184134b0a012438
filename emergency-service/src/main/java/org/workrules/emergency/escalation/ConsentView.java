package org.workrules.emergency.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The consent a larger or graver incident needs.
 *
 * @param requiredSince since when it is needed
 * @param by            who consented, absent until then
 * @param capacity      in which capacity
 * @param at            when
 * @param opinion       what was written with it
 * @param askedMayorAt  when it was put on the mayor's desk because it did not come in time, absent when it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentView(Instant requiredSince, String by, Capacity capacity, Instant at, String opinion, Instant askedMayorAt) {
}
