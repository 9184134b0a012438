package org.workrules.platform.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.rhythm.Rhythm;

/**
 * What an operator watches: {@code workrules.deadlines} with {@code standing} open, soon or late, counted by one query
 * every {@code workrules.deadline.count-interval} whatever the number of scrapes; and how many were announced.
 */
@ApplicationScoped
public class DeadlineMeters {

    private static final String COUNT = """
            select count(*) as open,
                   count(*) filter (where state <> 'PAUSED' and approach_at <= present.at and due_at >= present.at) as soon,
                   count(*) filter (where state <> 'PAUSED' and due_at < present.at) as late
            from deadline, (select now() + make_interval(secs => $1) as at) present
            where state in ('RUNNING', 'PAUSED', 'MISSED')""";

    private final Pool pool;
    private final BusinessClock clock;
    private final MeterRegistry registry;
    private final Rhythm rhythm;
    private final Duration interval;
    private final AtomicLong open = new AtomicLong();
    private final AtomicLong soon = new AtomicLong();
    private final AtomicLong late = new AtomicLong();

    DeadlineMeters(Pool pool, BusinessClock clock, MeterRegistry registry, Rhythm rhythm,
                   @ConfigProperty(name = "workrules.deadline.count-interval", defaultValue = "15s") Duration interval) {
        this.pool = pool;
        this.clock = clock;
        this.registry = registry;
        this.rhythm = rhythm;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        gauge("open", "Deadlines on which something is owed", open);
        gauge("soon", "Deadlines announced or to be announced as approaching", soon);
        gauge("late", "Deadlines that passed and on which something is still owed", late);
        rhythm.every(interval, "WR-0507 deadlines could not be counted", this::count);
    }

    /** Counts now. */
    Uni<Void> count() {
        return pool.preparedQuery(COUNT).execute(Tuple.of(clock.offsetSeconds())).invoke(rows -> rows.forEach(row -> {
            open.set(row.getLong("open"));
            soon.set(row.getLong("soon"));
            late.set(row.getLong("late"));
        })).replaceWithVoid();
    }

    /** An announcement is about to commit. */
    void announced(String kind, boolean approaching, boolean missed) {
        if (approaching) {
            announcements(kind, "approaching").increment();
        }
        if (missed) {
            announcements(kind, "missed").increment();
        }
    }

    /** An announcement failed and will be tried again. */
    void failed() {
        registry.counter("workrules.deadlines.failures").increment();
    }

    private Counter announcements(String kind, String announcement) {
        return registry.counter("workrules.deadlines.announced", "kind", kind, "announcement", announcement);
    }

    private void gauge(String standing, String description, AtomicLong value) {
        Gauge.builder("workrules.deadlines", value, AtomicLong::get).tag("standing", standing).description(description)
                .register(registry);
    }
}
