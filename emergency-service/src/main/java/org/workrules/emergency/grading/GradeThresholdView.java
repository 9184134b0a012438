package org.workrules.emergency.grading;

import java.time.LocalDate;

/**
 * A threshold as the API lists it: an incident has the grade when any of the three figures is reached.
 *
 * @param category         category of incident
 * @param grade            the grade
 * @param effectiveFrom    first day the row applies to
 * @param dead             from so many dead
 * @param seriouslyInjured or so many seriously injured
 * @param directLossYuan   or so much direct loss, in yuan
 * @param source           the law or regulation it stands in
 */
public record GradeThresholdView(Category category, Grade grade, LocalDate effectiveFrom, int dead, int seriouslyInjured,
                                 long directLossYuan, String source) {
}
