package org.workrules.supervision.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An accountability case.
 *
 * @param id             the case
 * @param title          what it is about
 * @param ground         what is alleged, by kind
 * @param department     whose conduct it is about
 * @param person         one person of it, when not the department as a whole
 * @param source         what it opened from
 * @param sourceId       the breach or the matter
 * @param allegation     what is alleged, in words
 * @param state          where it stands
 * @param openedBy       who opened it
 * @param openedAt       when
 * @param facts          what was established
 * @param evidence       on which evidence
 * @param heard          who was heard
 * @param heardOn        when
 * @param statement      what was said in defence
 * @param measure        what the decision does
 * @param reasons        why
 * @param tolerance      conditions of error-tolerance that are met
 * @param proposedBy     who proposed the decision
 * @param approvedBy     who approved it
 * @param decidedAt      when
 * @param returnedReason why the mayor sent a proposal back
 * @param closingReason  why it was closed without finding
 * @param appeal         what the appeal rests on
 * @param appealedBy     who appealed
 * @param appealedAt     when
 * @param appealReasons  why the appeal was allowed or dismissed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(UUID id, String title, Ground ground, String department, String person, CaseSource source,
                       String sourceId, String allegation, CaseState state, String openedBy, Instant openedAt,
                       String facts, List<String> evidence, String heard, LocalDate heardOn, String statement,
                       Measure measure, String reasons, String tolerance, String proposedBy, String approvedBy,
                       Instant decidedAt, String returnedReason, String closingReason, String appeal, String appealedBy,
                       Instant appealedAt, String appealReasons) {

    static CaseView of(AccountabilityCase known) {
        return new CaseView(known.id(), known.title, known.ground, known.department, known.person, known.source,
                known.sourceId, known.allegation, known.state, known.openedBy, known.openedAt, known.facts,
                known.evidence == null ? null : List.of(known.evidence), known.heard, known.heardOn, known.statement,
                known.measure, known.reasons, known.tolerance, known.proposedBy, known.approvedBy, known.decidedAt,
                known.returnedReason, known.closingReason, known.appeal, known.appealedBy, known.appealedAt,
                known.appealReasons);
    }
}
