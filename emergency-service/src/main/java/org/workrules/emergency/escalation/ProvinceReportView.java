package org.workrules.emergency.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The report to the province.
 *
 * @param dueAt      by when it is due, absent for one made for information
 * @param at         when it was made, absent until then
 * @param by         who made it
 * @param receivedBy who took it at the province
 * @param summary    what was reported
 * @param late       whether the limit had passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProvinceReportView(Instant dueAt, Instant at, String by, String receivedBy, String summary, boolean late) {
}
