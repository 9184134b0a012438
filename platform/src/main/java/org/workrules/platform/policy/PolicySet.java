package org.workrules.platform.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The policy rows of a service as one immutable value, so that a decision reads figures without a database.
 *
 * @param rows all rows, in any order
 */
public record PolicySet(List<Policy> rows) {

    /** Copies the rows, newest first. */
    public PolicySet {
        rows = rows.stream().sorted(Comparator.comparing(Policy::effectiveFrom).reversed()).toList();
    }

    /**
     * The row in force.
     *
     * @param ruleId    id of the rule
     * @param appliesTo grade or kind; a row for all is taken where none is kept for it
     * @param day       the day the case's clock started
     * @throws IllegalStateException when no row is in force: a figure was removed or never seeded
     */
    public Policy inForce(String ruleId, String appliesTo, LocalDate day) {
        return find(ruleId, appliesTo, day)
                .or(() -> find(ruleId, Policy.ANY, day))
                .orElseThrow(() -> new IllegalStateException("no policy for " + ruleId + "/" + appliesTo + " on " + day));
    }

    /** The rows kept for a rule, newest first. */
    public List<Policy> of(String ruleId) {
        return rows.stream().filter(row -> row.ruleId().equals(ruleId)).toList();
    }

    private Optional<Policy> find(String ruleId, String appliesTo, LocalDate day) {
        return rows.stream()
                .filter(row -> row.ruleId().equals(ruleId) && row.appliesTo().equals(appliesTo))
                .filter(row -> !row.effectiveFrom().isAfter(day))
                .findFirst();
    }
}
