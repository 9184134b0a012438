package org.workrules.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** Several patient clients at work at once, each with an errand of its own that it does again and again until it is told to end. */
final class Load {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Ledger ledger;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<PatientClient, Future<?>> clients = new ConcurrentHashMap<>();
    private volatile boolean ending;

    Load(Ledger ledger) {
        this.ledger = ledger;
    }

    /** One client more. */
    void add(PatientClient client, Errand errand) {
        clients.put(client, workers.submit(() -> {
            while (!ending) {
                errand.run(client);
            }
        }));
    }

    Ledger ledger() {
        return ledger;
    }

    /** Goes on when so many commands more have been accepted. */
    void awaitCommands(int more) {
        int wanted = ledger.commands() + more;
        await(() -> ledger.commands() >= wanted);
    }

    /** Goes on when every client has had so many commands more accepted: all of them are at work. */
    void awaitEveryClient(int more) {
        Map<PatientClient, Integer> wanted = new ConcurrentHashMap<>();
        clients.keySet().forEach(client -> wanted.put(client, client.accepted() + more));
        await(() -> wanted.entrySet().stream().allMatch(entry -> entry.getKey().accepted() >= entry.getValue()));
    }

    /** Goes on when so many attempts more were refused. */
    void awaitRefusals(int more) {
        int wanted = ledger.refusals() + more;
        await(() -> ledger.refusals() >= wanted);
    }

    private void await(Callable<Boolean> reached) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).failFast(this::failed)
                .until(reached);
    }

    private boolean failed() {
        clients.values().stream().filter(Future::isDone).forEach(Load::outcome);
        return false;
    }

    /** No new errands; returns when those begun are done. Fails when a client was given an answer it should not have been given. */
    Ledger end() {
        ending = true;
        workers.shutdown();
        List<Future<?>> all = new ArrayList<>(clients.values());
        all.forEach(Load::outcome);
        return ledger;
    }

    /** Breaks off what is left after a failed test. */
    void abandon() {
        ending = true;
        workers.shutdownNow();
    }

    private static void outcome(Future<?> client) {
        try {
            client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a client could not go on: " + e.getCause().getMessage(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a client did not come to an end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
