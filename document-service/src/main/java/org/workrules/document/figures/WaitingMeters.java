package org.workrules.document.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.rhythm.Rhythm;

/**
 * What an operator watches of work that stands still: {@code workrules.waiting.records} and {@code workrules.waiting.age.seconds}, the
 * age of the one that has waited longest, by {@code kind} (document, incoming, dossier) and {@code at}: the state it waits in, of a
 * dossier whom it waits for. Counted by one query every {@code workrules.document.waiting-interval} whatever the number of scrapes;
 * it reads only the indexes of what waits, which what is issued or closed has left. Where nothing waits there is no line.
 */
@ApplicationScoped
public class WaitingMeters {

    /** Each part is answered by the index that its desk uses as well. */
    static final String COUNT = """
            select 'document' as kind, state as at, count(*) as records, min(waiting_since) as since
            from document where state not in ('ISSUED', 'WITHDRAWN') group by state
            union all
            select 'incoming', state, count(*), min(waiting_since)
            from incoming_document where state not in ('CLOSED', 'WITHDRAWN') group by state
            union all
            select 'dossier', waits_for, count(*), min(waiting_since)
            from dossier where waits_for <> 'NOBODY' group by waits_for""";

    private final Pool pool;
    private final BusinessClock clock;
    private final Rhythm rhythm;
    private final Duration interval;
    private final MultiGauge records;
    private final MultiGauge age;

    WaitingMeters(Pool pool, BusinessClock clock, MeterRegistry registry, Rhythm rhythm,
                  @ConfigProperty(name = "workrules.document.waiting-interval", defaultValue = "60s") Duration interval) {
        this.pool = pool;
        this.clock = clock;
        this.rhythm = rhythm;
        this.interval = interval;
        this.records = MultiGauge.builder("workrules.waiting.records").description("Records that wait for somebody").register(registry);
        this.age = MultiGauge.builder("workrules.waiting.age.seconds").description("How long the oldest of them has waited").register(registry);
    }

    void start(@Observes StartupEvent event) {
        rhythm.every(interval, "WR-0601 what waits could not be counted", this::count);
    }

    /** Counts now. */
    Uni<Void> count() {
        return pool.query(COUNT).execute().invoke(this::show).replaceWithVoid();
    }

    private void show(RowSet<Row> found) {
        Instant now = clock.now();
        List<Row> rows = StreamSupport.stream(found.spliterator(), false).toList();
        records.register(rows.stream().<MultiGauge.Row<?>>map(row -> MultiGauge.Row.of(tags(row), row.getLong("records"))).toList(), true);
        age.register(rows.stream().<MultiGauge.Row<?>>map(row -> MultiGauge.Row.of(tags(row),
                Math.max(0, Duration.between(row.getOffsetDateTime("since").toInstant(), now).toSeconds()))).toList(), true);
    }

    private static Tags tags(Row row) {
        return Tags.of("kind", row.getString("kind"), "at", row.getString("at"));
    }
}
