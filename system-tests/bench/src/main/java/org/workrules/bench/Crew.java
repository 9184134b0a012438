package org.workrules.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Several workers doing the same thing again and again: as fast as they can, or at a steady pace together. */
final class Crew {

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    private final int size;
    private final Bench.Opening<? extends Worker> opening;

    /**
     * @param size    how many work at once
     * @param opening makes a worker with what it needs for itself, such as a connection
     */
    Crew(int size, Bench.Opening<? extends Worker> opening) {
        this.size = size;
        this.opening = opening;
    }

    /** Somebody who does one thing at a time. */
    interface Worker extends AutoCloseable {

        /** Does it once, wholly. */
        void once() throws Exception;
    }

    /** Everybody works as fast as possible for a time; the answer is how many things a second were done. */
    double perSecond(Duration time) {
        AtomicLong done = new AtomicLong();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        together(worker -> {
            while (System.nanoTime() < end) {
                worker.once();
                done.incrementAndGet();
            }
            return List.of();
        });
        return done.get() / ((System.nanoTime() - begin) / NANOS);
    }

    /**
     * Together they do a set number of things each second; who is late is measured from when it should have begun, so that
     * waiting is not left out.
     *
     * @return how long each took, in milliseconds
     */
    Samples paced(double perSecond, Duration time) {
        AtomicLong next = new AtomicLong();
        long begin = System.nanoTime();
        long last = (long) (perSecond * time.toNanos() / NANOS);
        return Samples.of(together(worker -> {
            List<Double> took = new ArrayList<>();
            for (long turn = next.getAndIncrement(); turn < last; turn = next.getAndIncrement()) {
                long due = begin + (long) (turn * NANOS / perSecond);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                worker.once();
                took.add((System.nanoTime() - due) / MILLIS);
            }
            return took;
        }));
    }

    private List<Double> together(Shift shift) {
        ExecutorService workers = Executors.newFixedThreadPool(size);
        try {
            List<Future<List<Double>>> shifts = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                shifts.add(workers.submit((Callable<List<Double>>) () -> {
                    try (Worker worker = opening.open()) {
                        return shift.work(worker);
                    }
                }));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : shifts) {
                all.addAll(one.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the load could not be made: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    @FunctionalInterface
    private interface Shift {
        List<Double> work(Worker worker) throws Exception;
    }
}
