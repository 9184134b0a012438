package org.workrules.emergency.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.emergency.Cases;

class GradeTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final StatedGrade NONE = new StatedGrade(null, null);

    private final GradeTable table = Cases.grades();

    @ParameterizedTest
    @CsvSource({
            "0, 0, 0, GENERAL", "2, 9, 9999999, GENERAL",
            "3, 0, 0, LARGER", "9, 0, 0, LARGER", "10, 0, 0, MAJOR", "29, 0, 0, MAJOR", "30, 0, 0, EXTRAORDINARY",
            "0, 10, 0, LARGER", "0, 49, 0, LARGER", "0, 50, 0, MAJOR", "0, 99, 0, MAJOR", "0, 100, 0, EXTRAORDINARY",
            "0, 0, 10000000, LARGER", "0, 0, 49999999, LARGER", "0, 0, 50000000, MAJOR", "0, 0, 99999999, MAJOR",
            "0, 0, 100000000, EXTRAORDINARY",
            "1, 50, 0, MAJOR", "3, 9, 100000000, EXTRAORDINARY", "10, 10, 10000000, MAJOR"})
    void eachBoundBelongsToTheHigherGradeAndTheHighestFigureCounts(int dead, int injured, long loss, Grade expected) {
        assertEquals(expected, grade(dead, injured, loss));
    }

    @Test
    void aGradeIsNotStatedWhereFiguresDecide() {
        assertBreaks(GradingRule.GRADED_BY_FIGURES, () -> table.first(Category.FIRE, Figures.NONE, DAY,
                new StatedGrade(Grade.GENERAL, "看上去不严重")));
    }

    @Test
    void aCategoryWithoutThresholdsNeedsAGradeWithItsGround() {
        assertBreaks(GradingRule.GRADE_STATED, () -> table.first(Category.NATURAL_DISASTER, Figures.NONE, DAY, NONE));
        assertBreaks(GradingRule.GRADE_STATED, () -> table.first(Category.NATURAL_DISASTER, Figures.NONE, DAY,
                new StatedGrade(Grade.LARGER, " ")));
        assertEquals(Grade.LARGER, table.first(Category.NATURAL_DISASTER, Figures.NONE, DAY,
                new StatedGrade(Grade.LARGER, "市自然灾害救助预案三级响应")));
    }

    @Test
    void socialSecurityIncidentsAreReportedAtTheGradeStated() {
        assertEquals(Grade.MAJOR, table.first(Category.SOCIAL_SECURITY, new Figures(0, 0, 0, 0), DAY,
                new StatedGrade(Grade.MAJOR, "群体性事件,参与人数过千")));
    }

    @Test
    void aFollowUpWithoutAStatedGradeKeepsTheGradeStatedBefore() {
        assertEquals(Grade.MAJOR, table.again(Category.PUBLIC_HEALTH, new Figures(9, 0, 0, 0), DAY, NONE, Grade.MAJOR));
        assertEquals(Grade.LARGER, table.again(Category.PUBLIC_HEALTH, new Figures(9, 0, 0, 0), DAY,
                new StatedGrade(Grade.LARGER, "疫情趋缓"), Grade.MAJOR));
    }

    @Test
    void aThresholdAppliesFromItsFirstDay() {
        GradeTable stricter = new GradeTable(Stream.concat(table.rows().stream(), Stream.of(
                new GradeThreshold(Category.FIRE, Grade.LARGER, LocalDate.of(2027, 1, 1), 2, 5, 1_000_000L, "test"))).toList());
        assertEquals(Grade.GENERAL, stricter.first(Category.FIRE, new Figures(2, 0, 0, 0), LocalDate.of(2026, 12, 31), NONE));
        assertEquals(Grade.LARGER, stricter.first(Category.FIRE, new Figures(2, 0, 0, 0), LocalDate.of(2027, 1, 1), NONE));
    }

    private Grade grade(int dead, int injured, long loss) {
        return table.first(Category.WORK_SAFETY, new Figures(dead, 0, injured, loss), DAY, NONE);
    }
}
