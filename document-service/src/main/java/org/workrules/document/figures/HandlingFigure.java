package org.workrules.document.figures;

/**
 * Documents of one department issued in one year.
 *
 * @param department department that drafted them
 * @param year       business year of issue
 * @param issued     how many
 * @param medianDays median of the days from the first submission to issue, to a hundredth
 * @param slowDays   the same for the slowest tenth: nine of ten took no longer
 * @param pages      pages of all of them, those of which none are known left out
 */
public record HandlingFigure(String department, int year, long issued, double medianDays, double slowDays, long pages) {
}
