package org.workrules.supervision.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A department's assessment.
 *
 * @param department whose
 * @param from       first day
 * @param to         last day
 * @param score      out of a hundred
 * @param lines      what it is made of
 * @param facts      the newest facts, at most 200; all of them page by page under {@code /assessment/facts}
 */
public record Assessment(String department, LocalDate from, LocalDate to, BigDecimal score, List<Score.Line> lines,
                         List<AssessmentFact.View> facts) {
}
