package org.workrules.emergency.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.workrules.emergency.Cases;

/** What holds for whatever figures. */
class GradeBoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final StatedGrade NONE = new StatedGrade(null, null);

    private final GradeTable table = Cases.grades();

    @Property
    void theHighestOfTheThreeFiguresCounts(@ForAll @IntRange(max = 40) int dead, @ForAll @IntRange(max = 120) int injured,
                                           @ForAll @LongRange(max = 120_000_000) long loss) {
        int highest = Math.max(grade(dead, 0, 0).ordinal(), Math.max(grade(0, injured, 0).ordinal(), grade(0, 0, loss).ordinal()));
        assertEquals(highest, grade(dead, injured, loss).ordinal());
    }

    @Property
    void moreDeadNeverLowersTheGrade(@ForAll @IntRange(max = 200) int dead, @ForAll @IntRange(max = 200) int injured,
                                     @ForAll @IntRange(max = 50) int more) {
        assertTrue(grade(dead + more, injured, 0).compareTo(grade(dead, injured, 0)) >= 0);
    }

    @Property
    void theBoundsOfDeathsAreThreeTenAndThirty(@ForAll @IntRange(max = 1_000) int dead) {
        Grade expected = dead < 3 ? Grade.GENERAL : dead < 10 ? Grade.LARGER : dead < 30 ? Grade.MAJOR : Grade.EXTRAORDINARY;
        assertEquals(expected, grade(dead, 0, 0));
    }

    @Property
    void theBoundsOfInjuriesAreTenFiftyAndAHundred(@ForAll @IntRange(max = 1_000) int injured) {
        Grade expected = injured < 10 ? Grade.GENERAL : injured < 50 ? Grade.LARGER : injured < 100 ? Grade.MAJOR : Grade.EXTRAORDINARY;
        assertEquals(expected, grade(0, injured, 0));
    }

    @Property
    void theBoundsOfLossAreTenFiftyAndAHundredMillion(@ForAll @LongRange(max = 200_000_000) long loss) {
        Grade expected = loss < 10_000_000 ? Grade.GENERAL : loss < 50_000_000 ? Grade.LARGER
                : loss < 100_000_000 ? Grade.MAJOR : Grade.EXTRAORDINARY;
        assertEquals(expected, grade(0, 0, loss));
    }

    @Property
    void theMissingDoNotCountUntilFoundDead(@ForAll @IntRange(max = 1_000) int missing) {
        assertEquals(Grade.GENERAL, table.first(Category.WORK_SAFETY, new Figures(2, missing, 0, 0), DAY, NONE));
    }

    private Grade grade(int dead, int injured, long loss) {
        return table.first(Category.WORK_SAFETY, new Figures(dead, 0, injured, loss), DAY, NONE);
    }
}
