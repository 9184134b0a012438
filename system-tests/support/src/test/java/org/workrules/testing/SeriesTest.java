package org.workrules.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final double MORE_MS = 10;

    private static List<Double> times(int ordinary, double ordinaryMs, int slow, double slowMs) {
        return Stream.concat(Collections.nCopies(slow, slowMs).stream(), Collections.nCopies(ordinary, ordinaryMs).stream()).toList();
    }

    private static Series series(List<Double> small, List<Double> large) {
        return new Series("a list", 200, MORE_MS, () -> null, small, large);
    }

    @Test
    void whatTakesAsLongIsFarWithinTheBand() {
        Series same = series(times(80, 5, 0, 0), times(80, 20, 0, 0));
        assertTrue(same.isFarWithin());
        assertFalse(same.isSlower());
    }

    @Test
    void oneThatStallsAloneIsMeasuredFurtherAndNotCalledSlow() {
        Series stalled = series(times(200, 5, 0, 0), times(199, 5, 1, 400));
        assertFalse(stalled.isFarWithin());
        assertFalse(stalled.isSlower());
    }

    @Test
    void stallsWithTheSmallOneDoNotMakeTheLargeOneFarWithin() {
        Series stalled = series(times(76, 5, 4, 400), times(80, 21, 0, 0));
        assertFalse(stalled.isFarWithin());
    }

    @Test
    void threeInAHundredThatAreSlowAreOutside() {
        Series slow = series(times(200, 5, 0, 0), times(194, 5, 6, 21));
        assertTrue(slow.isSlower());
        assertFalse(slow.isFarWithin());
        assertEquals("a list: p99 of 200 is 21.0 ms with the large one, 5.0 ms with the small one", slow.toString());
    }
}
