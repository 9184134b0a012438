package org.workrules.platform.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.workrules.platform.events.EventIds;
import org.workrules.platform.sample.NoteImport;
import org.workrules.testing.ServiceTestResource;

/** Many events at once take effect in two transactions, and neither lane knows of the other's failure. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class LanesTest {

    private static final int EACH = 100;

    @Inject
    EventConsumer consumer;

    @Inject
    Pool pool;

    @Inject
    Vertx vertx;

    @Test
    void eachLaneIsATransactionOfItsOwn() {
        String run = UUID.randomUUID().toString();
        receive(events("left-" + run, -1), events("right-" + run, -1));
        assertEquals(List.of(EACH, 1), notesAndTransactions("left-" + run));
        assertEquals(List.of(EACH, 1), notesAndTransactions("right-" + run));
        assertEquals(2, distinct("select count(distinct xmin::text) as n from note where title like '%" + run + "%'"));
    }

    @Test
    void aPoisonEventIsParkedAndTheOtherLaneIsNotTriedAgain() {
        NoteImport.POISON.set(true);
        String run = UUID.randomUUID().toString();
        receive(events("left-" + run, 40), events("right-" + run, -1));
        assertEquals(List.of(EACH - 1, EACH - 1), notesAndTransactions("left-" + run));
        assertEquals(List.of(EACH, 1), notesAndTransactions("right-" + run));
        assertEquals(1, distinct("select count(*) as n from parked_event where payload like '%poison left-" + run + "%'"));
    }

    @Test
    void theSameEventsOnceMoreChangeNothing() {
        String run = UUID.randomUUID().toString();
        List<ConsumerRecord<String, byte[]>> left = events("left-" + run, -1);
        List<ConsumerRecord<String, byte[]>> right = events("right-" + run, -1);
        receive(left, right);
        receive(right, left);
        assertEquals(List.of(EACH, 1), notesAndTransactions("left-" + run));
        assertEquals(List.of(EACH, 1), notesAndTransactions("right-" + run));
    }

    private void receive(List<ConsumerRecord<String, byte[]>> left, List<ConsumerRecord<String, byte[]>> right) {
        List<ConsumerRecord<String, byte[]>> mixed = IntStream.range(0, EACH).boxed()
                .flatMap(i -> Stream.of(left.get(i), right.get(i))).toList();
        ConsumerRecords<String, byte[]> batch = new ConsumerRecords<>(Map.of(new TopicPartition("meeting.events", 0), mixed), Map.of());
        Context asKafkaGives = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(asKafkaGives, true);
        Uni.createFrom().<Void>emitter(done -> asKafkaGives.runOnContext(ignored ->
                consumer.consume(batch).subscribe().with(done::complete, done::fail))).await().atMost(Duration.ofSeconds(60));
    }

    private static List<ConsumerRecord<String, byte[]>> events(String title, int poison) {
        String key = title.substring(0, title.indexOf('-'));
        return IntStream.range(0, EACH).mapToObj(i -> event(key, (i == poison ? "poison " : "") + title + "-" + i)).toList();
    }

    /** Events of one record; the hashes of "left" and "right" lead to different lanes. */
    private static ConsumerRecord<String, byte[]> event(String key, String title) {
        ConsumerRecord<String, byte[]> event = new ConsumerRecord<>("meeting.events", 0, 0, key,
                ("{\"title\":\"" + title + "\"}").getBytes(StandardCharsets.UTF_8));
        Map.of("ce_type", NoteImport.TYPE, "ce_id", EventIds.next().toString(), "ce_correlationid", "lanes")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    private List<Integer> notesAndTransactions(String title) {
        return List.of(distinct("select count(*) as n from note where title like '" + title + "%'"),
                distinct("select count(distinct xmin::text) as n from note where title like '" + title + "%'"));
    }

    private int distinct(String sql) {
        return pool.query(sql).execute().await().indefinitely().iterator().next().getInteger("n");
    }
}
