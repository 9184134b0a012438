package org.workrules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several callers at once. */
final class AtOnce {

    private AtOnce() {
    }

    /** Runs calls on so many threads and waits for all their results, in order. */
    static <T> List<T> run(int threads, List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : callers.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            callers.shutdownNow();
        }
    }
}
