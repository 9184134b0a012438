package org.workrules.platform.rhythm;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Does things again and again until the service stops. One run of a thing at a time: a run that takes longer than its interval
 * is not overtaken by the next. A failure is logged when it begins and when it is over, not with every run between, and the
 * next run comes as if nothing had been. Each run has a context of its own, so it may open a session. Several replicas each
 * keep their own rhythm, so what is done must be safe with several at once.
 */
@ApplicationScoped
public class Rhythm {

    private static final Logger LOG = Logger.getLogger(Rhythm.class);

    private final Vertx vertx;
    private final List<Long> timers = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    Rhythm(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Begins to do something.
     *
     * @param interval  from the begin of one run to the begin of the next; the first comes after one interval
     * @param onFailure what the log says of a failed run, with a number that an operator can search for
     * @param work      one run
     * @return ends it
     */
    public <T> Runnable every(Duration interval, String onFailure, Supplier<? extends Uni<T>> work) {
        AtomicBoolean running = new AtomicBoolean();
        Trouble trouble = new Trouble(LOG, onFailure);
        return every(interval, () -> {
            if (!stopping && running.compareAndSet(false, true)) {
                OwnContext.of(vertx, work).onTermination().invoke(() -> running.set(false)).subscribe().with(
                        done -> trouble.over(), trouble::at);
            }
        });
    }

    /**
     * Begins to nudge something that looks after its own runs and failures.
     *
     * @return ends it
     */
    public Runnable every(Duration interval, Runnable nudge) {
        long timer = vertx.setPeriodic(interval.toMillis(), id -> nudge.run());
        timers.add(timer);
        return () -> vertx.cancelTimer(timer);
    }

    /** Whether the service is about to end: long runs stop at the next good place. */
    public boolean isStopping() {
        return stopping;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        timers.forEach(vertx::cancelTimer);
    }
}
