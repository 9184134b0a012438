package org.workrules.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.rhythm.Rhythm;

/**
 * What an operator watches of events: how many wait in the outbox, how long the oldest has waited, how many are
 * parked. Counted by one query every {@code workrules.events.count-interval}, whatever the number of scrapes.
 */
@ApplicationScoped
public class EventMeters {

    private static final String COUNT = """
            select (select count(*) from outbox) as waiting,
                   (select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox)::bigint as age,
                   (select count(*) from parked_event where state = 'PARKED') as parked""";

    private final Pool pool;
    private final MeterRegistry registry;
    private final Rhythm rhythm;
    private final Duration interval;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong age = new AtomicLong();
    private final AtomicLong parked = new AtomicLong();

    EventMeters(Pool pool, MeterRegistry registry, Rhythm rhythm,
                @ConfigProperty(name = "workrules.events.count-interval", defaultValue = "15s") Duration interval) {
        this.pool = pool;
        this.registry = registry;
        this.rhythm = rhythm;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        gauge("workrules.outbox.rows", "Events accepted and not yet with Kafka", waiting);
        gauge("workrules.outbox.age.seconds", "How long the oldest of them has waited", age);
        gauge("workrules.parked.events", "Events that could not take effect and wait for an operator", parked);
        rhythm.every(interval, "WR-0202 events could not be counted", this::count);
    }

    /** Counts now. */
    Uni<Void> count() {
        return pool.query(COUNT).execute().invoke(rows -> rows.forEach(row -> {
            waiting.set(row.getLong("waiting"));
            age.set(row.getLong("age"));
            parked.set(row.getLong("parked"));
        })).replaceWithVoid();
    }

    private void gauge(String name, String description, AtomicLong value) {
        Gauge.builder(name, value, AtomicLong::doubleValue).description(description).register(registry);
    }
}
