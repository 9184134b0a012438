package org.workrules.supervision.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;
import org.workrules.platform.rules.Text;

/**
 * A score out of a hundred, never below zero, with the lines it is made of.
 *
 * @param points the score
 * @param lines  one line for each kind of fact and weight
 */
public record Score(BigDecimal points, List<Line> lines) {

    /** Everybody begins with it. */
    public static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * Counts up; each fact weighs what was in force on the day it occurred.
     *
     * @param tallies  how many facts of a kind on a day
     * @param policies the weights
     */
    public static Score of(List<Tally> tallies, PolicySet policies) {
        Map<Policy, Integer> counts = new LinkedHashMap<>();
        tallies.forEach(tally -> counts.merge(weight(tally, policies), tally.count(), Integer::sum));
        List<Line> lines = new ArrayList<>();
        BigDecimal lost = BigDecimal.ZERO;
        for (Map.Entry<Policy, Integer> entry : counts.entrySet()) {
            Line line = Line.of(entry.getKey(), entry.getValue());
            lines.add(line);
            lost = lost.add(line.lost());
        }
        return new Score(FULL.subtract(lost).max(BigDecimal.ZERO), List.copyOf(lines));
    }

    private static Policy weight(Tally tally, PolicySet policies) {
        return policies.of(AssessmentRule.WEIGHT.id()).stream()
                .filter(row -> row.appliesTo().equals(tally.kind().name()) && !row.effectiveFrom().isAfter(tally.day()))
                .findFirst()
                .orElseThrow(() -> AssessmentRule.WEIGHT.broken(Text.of("There is no weight for %s on %s.", "%s 在 %s 没有分值。",
                        tally.kind(), tally.day())));
    }

    /**
     * How many facts of a kind a department has on a day.
     *
     * @param kind  which kind
     * @param day   the day that counts
     * @param count how many
     */
    public record Tally(FactKind kind, LocalDate day, int count) {
    }

    /**
     * What one kind of fact costs.
     *
     * @param kind      which kind
     * @param count     how many
     * @param weight    points for each
     * @param lost      points for all
     * @param policy    the row the weight was taken from
     * @param confirmed whether anybody checked that row against its source
     */
    public record Line(FactKind kind, int count, BigDecimal weight, BigDecimal lost, String policy, boolean confirmed) {

        static Line of(Policy policy, int count) {
            return new Line(FactKind.valueOf(policy.appliesTo()), count, policy.figure(),
                    policy.figure().multiply(BigDecimal.valueOf(count)), policy.reference(), policy.confirmed());
        }
    }
}
