package org.workrules.testing;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

/**
 * Times of one request in milliseconds, with a small database and with a large one.
 *
 * @param name    what it is called when it is slow
 * @param status  what it is answered with
 * @param moreMs  how much longer it may take with the large one
 * @param request makes one
 * @param small   times with the small one
 * @param large   times with the large one
 */
record Series(String name, int status, double moreMs, Supplier<HttpRequest> request, List<Double> small, List<Double> large) {

    private static final double BAND = 2.0;

    /** Whether the 99th percentile lies outside the band. */
    boolean isSlower() {
        return at(large, 0.99) > BAND * at(small, 0.99) + moreMs;
    }

    /** Whether even the slowest of all lies within the band of the ordinary: then no percentile can lie outside, and few times are enough. */
    boolean isFarWithin() {
        return at(large, 1) <= BAND * at(small, 0.5) + moreMs;
    }

    private static double at(List<Double> times, double part) {
        return times.stream().sorted().toList().get((int) Math.ceil(times.size() * part) - 1);
    }

    @Override
    public String toString() {
        return String.format("%s: p99 of %d is %.1f ms with the large one, %.1f ms with the small one", name, large.size(), at(large, 0.99),
                at(small, 0.99));
    }
}
