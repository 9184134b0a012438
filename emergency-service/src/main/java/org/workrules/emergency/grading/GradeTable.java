package org.workrules.emergency.grading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The thresholds of all categories as a value that decisions can ask.
 *
 * @param rows rows in any order
 */
public record GradeTable(List<GradeThreshold> rows) {

    /** Copies the rows, the newest first. */
    public GradeTable {
        rows = rows.stream().sorted(Comparator.comparing(GradeThreshold::effectiveFrom).reversed()).toList();
    }

    /** Whether incidents of a category that happened on a day are graded by their figures. */
    public boolean grades(Category category, LocalDate day) {
        return rows.stream().anyMatch(row -> row.category() == category && !row.effectiveFrom().isAfter(day));
    }

    /**
     * The grade of a first report.
     *
     * @param day    the day the incident happened
     * @param stated the grade the duty officer states where figures do not decide
     */
    public Grade first(Category category, Figures figures, LocalDate day, StatedGrade stated) {
        if (grades(category, day)) {
            GradingRule.GRADED_BY_FIGURES.require(stated.absent());
            return byFigures(category, figures, day);
        }
        GradingRule.GRADE_STATED.require(stated.complete());
        return stated.grade();
    }

    /**
     * The grade after a further report: by figures, or as stated anew, or as it was.
     *
     * @param before the grade so far
     */
    public Grade again(Category category, Figures figures, LocalDate day, StatedGrade stated, Grade before) {
        return stated.absent() && !grades(category, day) ? before : first(category, figures, day, stated);
    }

    private Grade byFigures(Category category, Figures figures, LocalDate day) {
        Grade reached = Grade.GENERAL;
        for (Grade grade : Grade.values()) {
            boolean reaches = rows.stream()
                    .filter(row -> row.category() == category && row.grade() == grade && !row.effectiveFrom().isAfter(day))
                    .findFirst().filter(row -> row.reachedBy(figures)).isPresent();
            reached = reaches ? grade : reached;
        }
        return reached;
    }

    /** What decided a grade, in words. */
    public String ground(Category category, Figures figures, LocalDate day, StatedGrade stated) {
        return grades(category, day) ? String.format("死亡%d人、重伤%d人、直接经济损失%d元", figures.dead(),
                figures.seriouslyInjured(), figures.directLossYuan()) : stated.ground();
    }
}
