package org.workrules.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured several times.
 *
 * @param sorted the values in ascending order; never empty
 */
record Samples(double[] sorted) {

    private static final double WHOLE = 100.0;

    /** Values in any order. */
    static Samples of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Samples(sorted);
    }

    /** Values in any order. */
    static Samples of(List<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The value in the middle; of two middle ones their mean. */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The least value that so many percent of all do not exceed (nearest rank).
     *
     * @param percent above 0, at most 100
     */
    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / WHOLE * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** How many there are. */
    int size() {
        return sorted.length;
    }
}
