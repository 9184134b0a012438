package org.workrules.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what stands in the outbox to Kafka and deletes what Kafka acknowledged, in one transaction that holds an
 * advisory lock: with several replicas one relays at a time, so the order of a service's events holds. A crash between
 * acknowledgement and commit sends a batch again; consumers recognize event ids. Woken after each commit; a timer is
 * the safety net.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final long LOCK = 0x776f726b72756c65L;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    private static final String SELECT = """
            select seq, topic, aggregateid, payload, headers
            from outbox order by seq limit\s""" + BATCH;

    private final Pool pool;
    private final KafkaClientService kafka;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final Duration interval;
    private final boolean enabled;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile boolean stopped;
    private long timer = -1;

    Relay(Pool pool, KafkaClientService kafka, ObjectMapper json, Vertx vertx,
          @ConfigProperty(name = "workrules.relay.interval", defaultValue = "500ms") Duration interval,
          @ConfigProperty(name = "workrules.relay.enabled", defaultValue = "true") boolean enabled) {
        this.pool = pool;
        this.kafka = kafka;
        this.json = json;
        this.vertx = vertx;
        this.interval = interval;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            timer = vertx.setPeriodic(interval.toMillis(), id -> wake());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (timer >= 0) {
            vertx.cancelTimer(timer);
        }
    }

    /** Relays what is waiting; returns at once. Called after a commit. */
    public void wake() {
        if (!enabled || stopped) {
            return;
        }
        again.set(true);
        if (running.compareAndSet(false, true)) {
            again.set(false);
            drain().subscribe().with(
                    nothing -> finished(),
                    failure -> {
                        LOG.warnf("WR-0201 events wait in the outbox, the relay tries again: %s", failure.toString());
                        running.set(false);
                    });
        }
    }

    private void finished() {
        running.set(false);
        if (again.get()) {
            wake();
        }
    }

    private Uni<Void> drain() {
        return pass().chain(sent -> sent == BATCH && !stopped ? drain() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> pass() {
        return pool.withTransaction((SqlConnection connection) -> connection
                .preparedQuery("select pg_try_advisory_xact_lock($1) as locked").execute(Tuple.of(LOCK))
                .chain(rows -> rows.iterator().next().getBoolean("locked")
                        ? connection.preparedQuery(SELECT).execute().chain(found -> sendAndDelete(connection, found))
                        : Uni.createFrom().item(0)));
    }

    private Uni<Integer> sendAndDelete(SqlConnection connection, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Uni.createFrom().item(0);
        }
        List<Uni<RecordMetadata>> sent = new ArrayList<>(rows.size());
        List<Long> sequence = new ArrayList<>(rows.size());
        KafkaProducer<String, byte[]> producer = kafka.getProducer("outbox");
        for (Row row : rows) {
            sequence.add(row.getLong("seq"));
            sent.add(producer.send(record(row)));
        }
        return Uni.join().all(sent).andFailFast()
                .chain(() -> connection.preparedQuery("delete from outbox where seq = any($1)")
                        .execute(Tuple.of(sequence.toArray(Long[]::new))))
                .replaceWith(rows.size());
    }

    private ProducerRecord<String, byte[]> record(Row row) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.getString("topic"),
                row.getString("aggregateid"), row.getString("payload").getBytes(StandardCharsets.UTF_8));
        try {
            json.readValue(row.getString("headers"), HEADERS)
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return record;
    }
}
