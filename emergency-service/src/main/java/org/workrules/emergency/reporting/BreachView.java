package org.workrules.emergency.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A breach as the API shows it.
 *
 * @param id            the breach
 * @param incidentId    the incident
 * @param incidentTitle its title
 * @param kind          LATE and MISSED by recorded times, FALSE and CONCEALED by finding
 * @param obligation    which report was owed
 * @param department    who failed it
 * @param rule          the rule that was broken
 * @param dueAt         by when the report was due
 * @param reportedAt    when it came, absent when it had not come
 * @param detail        what happened
 * @param evidence      what a finding rests on; empty for breaches by recorded times
 * @param foundBy       who found it, absent for breaches by recorded times
 * @param raisedAt      when it was raised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BreachView(UUID id, UUID incidentId, String incidentTitle, BreachKind kind, Obligation obligation,
                         String department, String rule, Instant dueAt, Instant reportedAt, String detail,
                         List<String> evidence, String foundBy, Instant raisedAt) {
}
