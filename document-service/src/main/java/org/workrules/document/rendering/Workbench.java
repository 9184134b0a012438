package org.workrules.document.rendering;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.workrules.platform.rules.Text;
import org.workrules.platform.web.Busy;

/** Few threads for costly work beside the event loop, with a bounded queue in front of them. */
final class Workbench {

    private static final Text TOO_MANY = new Text("Many documents are being set as pages at the moment. Ask again in a few seconds.",
            "当前排版任务较多,请数秒后重试。");

    private final WorkerExecutor threads;
    private final int most;
    private final AtomicInteger taken = new AtomicInteger();

    /**
     * @param threads how many pieces of work are done at once
     * @param waiting how many wait at most; more fail with {@link Busy}
     */
    Workbench(Vertx vertx, int threads, int waiting) {
        this.threads = vertx.createSharedWorkerExecutor("rendering", threads, 1, TimeUnit.MINUTES);
        this.most = threads + waiting;
    }

    <T> Uni<T> run(Callable<T> work) {
        return Uni.createFrom().deferred(() -> {
            if (taken.incrementAndGet() > most) {
                taken.decrementAndGet();
                return Uni.createFrom().failure(new Busy(TOO_MANY));
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

    void close() {
        threads.closeAndForget();
    }
}
