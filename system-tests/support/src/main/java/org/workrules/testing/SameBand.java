package org.workrules.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Whether requests take as long with a large database as with a small one, by the 99th percentile. Small and large are measured in
 * turn. What is outside the band is measured further, both sides alike: a stall of the machine that fell on one of them once is then
 * below the hundredth part that the percentile leaves out, and a slow statement stays slow.
 */
public final class SameBand {

    private static final int ROUNDS = 5;
    private static final int WARM = 5;
    private static final int MEASURED = 40;
    private static final int MORE_ROUNDS = 15;
    private static final double BAND = 2.0;
    private static final double FLOOR_MS = 10;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Series> all = new ArrayList<>();

    /**
     * Adds a request.
     *
     * @param name    what it is called when it is slow
     * @param status  what it is answered with
     * @param request makes one; asked anew each time
     */
    public void ask(String name, int status, Supplier<HttpRequest> request) {
        ask(name, status, FLOOR_MS, request);
    }

    /**
     * Adds a request that counts all there is, and so takes longer with more.
     *
     * @param moreMs how much longer it may take, in milliseconds
     */
    public void ask(String name, int status, double moreMs, Supplier<HttpRequest> request) {
        all.add(new Series(name, status, moreMs, request, new ArrayList<>(), new ArrayList<>()));
    }

    /** Measures, and names those that are slower with the large one: none, if all is well. */
    public List<String> slower(TwoSizes sizes) throws SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            measure(sizes, all);
        }
        for (int round = 0; round < MORE_ROUNDS && all.stream().anyMatch(Series::isSlower); round++) {
            measure(sizes, all.stream().filter(Series::isSlower).toList());
        }
        return all.stream().filter(Series::isSlower).map(Series::toString).toList();
    }

    /** What was measured, a line for each request. */
    public List<String> measured() {
        return all.stream().map(Series::toString).toList();
    }

    private void measure(TwoSizes sizes, Collection<Series> some) throws SQLException {
        sizes.use("small");
        some.forEach(series -> measure(series, series.small()));
        sizes.use("large");
        some.forEach(series -> measure(series, series.large()));
    }

    private void measure(Series series, List<Double> times) {
        for (int i = 0; i < WARM + MEASURED; i++) {
            HttpRequest request = series.request().get();
            long start = System.nanoTime();
            int status = status(request);
            if (i >= WARM) {
                times.add((System.nanoTime() - start) / 1e6);
            }
            if (status != series.status()) {
                throw new AssertionError(series.name() + " was answered with " + status);
            }
        }
    }

    private int status(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            throw new AssertionError(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Times of one request in milliseconds. */
    private record Series(String name, int status, double moreMs, Supplier<HttpRequest> request, List<Double> small,
                          List<Double> large) {

        boolean isSlower() {
            return p99(large) > BAND * p99(small) + moreMs;
        }

        private static double p99(List<Double> times) {
            return times.stream().sorted().toList().get((int) Math.ceil(times.size() * 0.99) - 1);
        }

        @Override
        public String toString() {
            return String.format("%s: p99 of %d is %.1f ms with the large one, %.1f ms with the small one", name, large.size(), p99(large),
                    p99(small));
        }
    }
}
