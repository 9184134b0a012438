package org.workrules.emergency.incidents;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.workrules.emergency.escalation.ConsentView;
import org.workrules.emergency.escalation.EscalationState;
import org.workrules.emergency.escalation.ProvinceReportView;
import org.workrules.emergency.grading.Category;
import org.workrules.emergency.grading.Grade;

/**
 * An incident as the API shows it.
 *
 * @param id               the incident
 * @param title            what happened
 * @param category         its category
 * @param place            where
 * @param district         code of the district
 * @param occurredAt       when it happened
 * @param knownAt          when the department that reported first knew
 * @param description      what the first report says
 * @param department       who reported first
 * @param reportedBy       who filed that report
 * @param reportedAt       when the municipal government knew
 * @param dead             people dead; of differing latest reports the graver figure, here and below
 * @param missing          people missing
 * @param seriouslyInjured people seriously injured
 * @param directLossYuan   direct loss in yuan
 * @param grade            its grade
 * @param gradeGround      ground of a stated grade, absent where figures decide
 * @param state            where the record stands
 * @param escalation       how far it is on its way to the province
 * @param consent          the consent, absent when none was ever needed
 * @param provinceReport   the report to the province, absent when none is due and none was made
 * @param followUpDueAt    by when a follow-up report is due, absent after the final one
 * @param reports          all reports in the order they came
 * @param contradictions   reports that state less than others
 * @param link             the record that carries on for this one
 * @param closing          how it was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IncidentView(UUID id, String title, Category category, String place, String district, Instant occurredAt,
                           Instant knownAt, String description, String department, String reportedBy, Instant reportedAt,
                           int dead, int missing, int seriouslyInjured, long directLossYuan, Grade grade, String gradeGround,
                           IncidentState state, EscalationState escalation, ConsentView consent,
                           ProvinceReportView provinceReport, Instant followUpDueAt, List<ReportView> reports,
                           List<Contradiction> contradictions, Link link, Closing closing) {
}
