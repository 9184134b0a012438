package org.workrules.supervision.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.workrules.platform.policy.PolicySet;
import org.workrules.supervision.Sample;

/** What a score is made of. */
class ScoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    void withoutFactsTheScoreIsFull() {
        assertThat(Score.of(List.of(), Sample.policies())).isEqualTo(new Score(BigDecimal.valueOf(100), List.of()));
    }

    @Test
    void eachFactCostsItsWeight() {
        Score score = Score.of(List.of(tally(FactKind.MATTER_OVERDUE, DAY, 3), tally(FactKind.REPORTING_BREACH, DAY, 1),
                tally(FactKind.PUBLICATION_OVERDUE, DAY, 2)), Sample.policies());
        assertThat(score.points()).isEqualByComparingTo("87");
        assertThat(score.lines()).extracting(Score.Line::lost).containsExactly(BigDecimal.valueOf(6), BigDecimal.valueOf(5), BigDecimal.valueOf(2));
        assertThat(score.lines()).allSatisfy(line -> assertThat(line.confirmed()).isFalse());
    }

    @Test
    void aFactWeighsWhatWasInForceOnItsDay() {
        PolicySet changed = new PolicySet(List.of(Sample.weight("MATTER_OVERDUE", 2, "2017-04-11"), Sample.weight("MATTER_OVERDUE", 4, "2026-11-24")));
        Score score = Score.of(List.of(tally(FactKind.MATTER_OVERDUE, DAY.minusDays(1), 1), tally(FactKind.MATTER_OVERDUE, DAY, 1)), changed);
        assertThat(score.points()).isEqualByComparingTo("94");
        assertThat(score.lines()).extracting(Score.Line::policy).containsExactly(
                "supervision.assessment-weight/MATTER_OVERDUE/2017-04-11", "supervision.assessment-weight/MATTER_OVERDUE/2026-11-24");
    }

    @Test
    void aFactWithoutAWeightStopsTheAssessment() {
        assertBreaks(AssessmentRule.WEIGHT, () -> Score.of(List.of(tally(FactKind.MATTER_OVERDUE, DAY, 1)), new PolicySet(List.of())));
    }

    @Property
    void theScoreStaysBetweenNoughtAndAHundredAndNeverRisesWithMoreFacts(@ForAll @IntRange(max = 500) int facts) {
        BigDecimal score = Score.of(List.of(tally(FactKind.MATTER_OVERDUE, DAY, facts)), Sample.policies()).points();
        BigDecimal worse = Score.of(List.of(tally(FactKind.MATTER_OVERDUE, DAY, facts + 1)), Sample.policies()).points();
        assertThat(score).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(worse).isLessThanOrEqualTo(score);
    }

    @Test
    void aPeriodIsAtMostAYear() {
        period("2026-01-01", "2026-12-31").check();
        period("2026-01-01", "2026-01-01").check();
        assertBreaks(AssessmentRule.PERIOD, () -> period("2026-01-01", "2027-01-01").check());
        assertBreaks(AssessmentRule.PERIOD, () -> period("2026-01-02", "2026-01-01").check());
    }

    private static Score.Tally tally(FactKind kind, LocalDate day, int count) {
        return new Score.Tally(kind, day, count);
    }

    private static Period period(String from, String to) {
        Period period = new Period();
        period.department = "transport";
        period.from = LocalDate.parse(from);
        period.to = LocalDate.parse(to);
        return period;
    }
}
