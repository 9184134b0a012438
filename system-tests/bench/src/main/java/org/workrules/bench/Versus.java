package org.workrules.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Two sides measured in turn, so that what the machine does beside weighs on both: A, B, A, B. The ratio is that of the
 * medians of one run.
 *
 * @param ours   what the system reached, each round
 * @param beside what the other side reached, each round
 */
record Versus(Samples ours, Samples beside) {

    /** Warms both sides in turn for at least the given time together, then measures them in turn. */
    static Versus interleaved(Duration warmUp, int rounds, DoubleSupplier ours, DoubleSupplier beside) {
        long warm = System.nanoTime() + warmUp.toNanos();
        do {
            ours.getAsDouble();
            beside.getAsDouble();
        } while (System.nanoTime() < warm);
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            first.add(ours.getAsDouble());
            second.add(beside.getAsDouble());
        }
        return new Versus(Samples.of(first), Samples.of(second));
    }

    /** The median of ours over the median of the other. */
    double ratio() {
        return ours.median() / beside.median();
    }
}
