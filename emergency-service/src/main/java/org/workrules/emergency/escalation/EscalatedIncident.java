package org.workrules.emergency.escalation;

import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;
import org.workrules.platform.pipeline.Aggregate;

/**
 * What an escalation must know of its incident.
 *
 * @param aggregate the incident, whose deadlines and events these are
 * @param title     its title
 * @param category  its category, which says who commands
 * @param grade     its grade
 */
public record EscalatedIncident(Aggregate aggregate, String title, Category category, Grade grade) {
}
