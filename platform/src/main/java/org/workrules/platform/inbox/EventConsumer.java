package org.workrules.platform.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.workrules.platform.events.CloudEventHeaders;
import org.workrules.platform.events.Faults;
import org.workrules.platform.rhythm.OwnContext;

/**
 * Takes events from Kafka in batches. A batch is one transaction; when one of its events fails, each is tried alone.
 * An event that keeps failing is parked and the partition moves on; while the database is away the consumer waits.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final int ATTEMPTS = 3;
    private static final int WORTH_TWO_LANES = 100;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final EventHandlers handlers;
    private final Inbox inbox;
    private final ParkedEvents parked;
    private final Vertx vertx;

    EventConsumer(EventHandlers handlers, Inbox inbox, ParkedEvents parked, Vertx vertx) {
        this.vertx = vertx;
        this.handlers = handlers;
        this.inbox = inbox;
        this.parked = parked;
    }

    @Incoming("events")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        List<List<IncomingEvent>> lanes = lanes(records);
        if (lanes.size() == 1) {
            return receiveAll(lanes.get(0));
        }
        return Uni.join().all(lanes.stream().map(lane -> OwnContext.beside(vertx, () -> receiveAll(lane))).toList())
                .andCollectFailures().replaceWithVoid();
    }

    /**
     * What is to take effect, in one transaction or, when the consumer has much to catch up with, in two at once: the database
     * works for the one while the other is prepared, and each has an event loop. The events of a record have one key and stay in
     * one lane. Not a lane for each partition: a poll that catches up often brings one partition only.
     */
    private List<List<IncomingEvent>> lanes(ConsumerRecords<String, byte[]> records) {
        int lanes = records.count() < WORTH_TWO_LANES ? 1 : 2;
        List<List<IncomingEvent>> all = Stream.<List<IncomingEvent>>generate(ArrayList::new).limit(lanes).toList();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (handlers.know(text(record.headers().lastHeader(CloudEventHeaders.TYPE)))) {
                IncomingEvent event = event(record);
                if (event.id() != null) {
                    all.get(Math.floorMod(Objects.hashCode(record.key()), lanes)).add(event);
                }
            }
        }
        return all;
    }

    private Uni<Void> receiveAll(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return patiently(() -> inbox.receiveAll(events), events.size() + " events")
                .onFailure().recoverWithUni(failure -> {
                    LOG.warnf("WR-0211 a batch of %d events failed, each is tried alone: %s", events.size(), failure);
                    return oneByOne(events);
                });
    }

    private Uni<Void> oneByOne(List<IncomingEvent> events) {
        return Multi.createFrom().iterable(events)
                .onItem().transformToUniAndConcatenate(this::receive).collect().last().replaceWithVoid();
    }

    private Uni<Void> receive(IncomingEvent event) {
        return patiently(() -> inbox.receive(event), event.type() + " " + event.id())
                .onFailure().retry().withBackOff(FIRST_WAIT, LONGEST_WAIT).atMost(ATTEMPTS - 1L)
                .onFailure().recoverWithUni(failure -> {
                    LOG.errorf(failure, "WR-0212 event %s %s is parked", event.type(), event.id());
                    return patiently(() -> parked.park(event, failure, ATTEMPTS), "parking " + event.id());
                });
    }

    /** Waits as long as it takes while a dependency is away; other failures pass through. */
    private static Uni<Void> patiently(Supplier<Uni<Void>> effect, String what) {
        return Uni.createFrom().deferred(effect::get)
                .onFailure(Faults::isTransient)
                .invoke(fault -> LOG.warnf("WR-0213 %s wait for a dependency: %s", what, fault.toString()))
                .onFailure(Faults::isTransient).retry().withBackOff(FIRST_WAIT, LONGEST_WAIT).indefinitely();
    }

    private static IncomingEvent event(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), text(header));
        }
        String payload = record.value() == null ? "null" : new String(record.value(), StandardCharsets.UTF_8);
        return new IncomingEvent(id(headers.get(CloudEventHeaders.ID)),
                headers.getOrDefault(CloudEventHeaders.TYPE, ""), record.topic(), record.key(), headers, payload);
    }

    private static String text(Header header) {
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            LOG.warnf("WR-0214 a record without a readable event id is skipped: %s", text);
            return null;
        }
    }
}
