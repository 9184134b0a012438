package org.workrules.emergency.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.workrules.emergency.grading.Grade;

/**
 * What a department owes on an incident, as the API shows it.
 *
 * @param department     who owes
 * @param ground         why
 * @param grade          the grade its limits follow
 * @param knownAt        when its clock started
 * @param telephoneDueAt by when the first word is due, absent for incidents that need none by telephone
 * @param telephonedAt   when it came
 * @param writtenDueAt   by when the written report is due
 * @param writtenAt      when it came
 * @param breached       the breach raised, absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyView(String department, DutyGround ground, Grade grade, Instant knownAt, Instant telephoneDueAt,
                       Instant telephonedAt, Instant writtenDueAt, Instant writtenAt, BreachKind breached) {
}
