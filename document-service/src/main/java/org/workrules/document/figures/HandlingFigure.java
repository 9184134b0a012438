package org.workrules.document.figures;

/**
 * Documents of one department issued in one year.
 *
 * @param department department that drafted them
 * @param year       business year of issue
 * @param issued     how many
 * @param medianDays median of the days from the first submission to issue, to a hundredth
 */
public record HandlingFigure(String department, int year, long issued, double medianDays) {
}
