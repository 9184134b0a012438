package org.workrules.platform.workbench;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.workrules.platform.rules.Text;

/** Few threads for costly work beside the event loop, with a bounded queue in front of them. */
public final class Workbench {

    private final WorkerExecutor threads;
    private final int most;
    private final Text tooMany;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * @param name    of its threads
     * @param threads how many pieces of work are done at once
     * @param waiting how many wait at most; more fail with {@link Busy}
     * @param tooMany what those are told
     */
    public Workbench(Vertx vertx, String name, int threads, int waiting, Text tooMany) {
        this.threads = vertx.createSharedWorkerExecutor(name, threads, 1, TimeUnit.MINUTES);
        this.most = threads + waiting;
        this.tooMany = tooMany;
    }

    /** Does a piece of work when its turn comes. */
    public <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            if (taken.incrementAndGet() > most) {
                taken.decrementAndGet();
                return Uni.createFrom().failure(new Busy(tooMany));
            }
            // the place is free when the work ends, not when its caller goes away
            return threads.executeBlocking(() -> {
                try {
                    return work.call();
                } finally {
                    taken.decrementAndGet();
                }
            }, false);
        });
    }

    /** Its threads end. */
    public void close() {
        threads.closeAndForget();
    }
}
