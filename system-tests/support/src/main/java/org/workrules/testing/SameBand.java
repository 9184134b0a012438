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
 * turn. A request of which even the slowest of the first eighty is as fast with the large one as with the small one needs no more;
 * the others are asked two hundred times. What is outside the band then is measured further, both sides alike: a stall of the machine
 * that fell on one of them once is then below the hundredth part that the percentile leaves out, and a slow statement stays slow.
 */
public final class SameBand {

    private static final int FIRST_ROUNDS = 2;
    private static final int ROUNDS = 5;
    private static final int WARM = 5;
    private static final int MEASURED = 40;
    private static final int MORE_ROUNDS = 15;
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
        for (int round = 0; round < FIRST_ROUNDS; round++) {
            measure(sizes, all);
        }
        List<Series> doubtful = all.stream().filter(series -> !series.isFarWithin()).toList();
        for (int round = FIRST_ROUNDS; round < ROUNDS && !doubtful.isEmpty(); round++) {
            measure(sizes, doubtful);
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
}
