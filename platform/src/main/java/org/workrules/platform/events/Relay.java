package org.workrules.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaProducer;
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
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.workrules.platform.rhythm.Rhythm;
import org.workrules.platform.rhythm.Trouble;

/**
 * Sends what stands in the outbox to Kafka and deletes what Kafka acknowledged, in one transaction that holds an
 * advisory lock: with several replicas one relays at a time. A crash between acknowledgement and commit sends a batch
 * again; consumers recognize event ids. Woken after each commit; a timer is the safety net.
 *
 * <p>An event leaves only after every earlier event of its record was acknowledged: a batch goes out in rounds, the first
 * event of each record, then the second of each. So a send that fails half-way cannot let a later event arrive before an
 * earlier one, whatever the producer does with what it still holds.
 */
@ApplicationScoped
public class Relay {

    private static final int BATCH = 2000;
    private static final long LOCK = 0x776f726b72756c65L;
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {
    };
    private static final String SELECT = """
            select seq, topic, aggregateid, payload, headers
            from outbox order by seq limit\s""" + BATCH;
    private static final String DELETE = "delete from outbox where seq = any($1)";

    private final Pool pool;
    private final KafkaClientService kafka;
    private final ObjectMapper json;
    private final Rhythm rhythm;
    private final Duration interval;
    private final boolean enabled;
    private final Trouble trouble = new Trouble(Logger.getLogger(Relay.class),
            "WR-0201 events wait in the outbox, the relay tries again");
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();

    Relay(Pool pool, KafkaClientService kafka, ObjectMapper json, Rhythm rhythm,
          @ConfigProperty(name = "workrules.relay.interval", defaultValue = "500ms") Duration interval,
          @ConfigProperty(name = "workrules.relay.enabled", defaultValue = "true") boolean enabled) {
        this.pool = pool;
        this.kafka = kafka;
        this.json = json;
        this.rhythm = rhythm;
        this.interval = interval;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            rhythm.every(interval, this::wake);
        }
    }

    /** Relays what is waiting; returns at once. Called after a commit. */
    public void wake() {
        if (!enabled || rhythm.isStopping()) {
            return;
        }
        again.set(true);
        if (running.compareAndSet(false, true)) {
            again.set(false);
            drain().subscribe().with(
                    nothing -> finished(),
                    failure -> {
                        trouble.at(failure);
                        running.set(false);
                    });
        }
    }

    private void finished() {
        trouble.over();
        running.set(false);
        if (again.get()) {
            wake();
        }
    }

    private Uni<Void> drain() {
        return pass().chain(sent -> sent == BATCH && !rhythm.isStopping() ? drain() : Uni.createFrom().voidItem());
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
        List<Long> sequence = new ArrayList<>(rows.size());
        List<ProducerRecord<String, byte[]>> records = new ArrayList<>(rows.size());
        for (Row row : rows) {
            sequence.add(row.getLong("seq"));
            records.add(record(row));
        }
        Uni<Void> sent = Uni.createFrom().voidItem();
        for (List<ProducerRecord<String, byte[]>> round : Rounds.of(records, ProducerRecord::key)) {
            sent = sent.chain(() -> send(round));
        }
        return sent.chain(() -> connection.preparedQuery(DELETE).execute(Tuple.of(sequence.toArray(Long[]::new))))
                .replaceWith(rows.size());
    }

    /** Sends records and waits until Kafka has acknowledged all of them. */
    private Uni<Void> send(List<ProducerRecord<String, byte[]>> records) {
        KafkaProducer<String, byte[]> producer = kafka.getProducer("outbox");
        AtomicInteger awaited = new AtomicInteger(records.size());
        return Uni.createFrom().emitter(acknowledged -> producer.runOnSendingThread(sender -> {
            for (ProducerRecord<String, byte[]> record : records) {
                sender.send(record, (metadata, failure) -> {
                    if (failure != null) {
                        acknowledged.fail(failure);
                    } else if (awaited.decrementAndGet() == 0) {
                        acknowledged.complete(null);
                    }
                });
            }
        }).subscribe().with(handedOver -> { }, acknowledged::fail));
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
