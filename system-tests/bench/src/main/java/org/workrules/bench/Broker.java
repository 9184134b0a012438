package org.workrules.bench;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A plain Kafka producer with the settings of the services' own, and nothing in front of it. */
final class Broker implements AutoCloseable {

    private static final double NANOS = 1e9;

    private final KafkaProducer<String, byte[]> producer;

    Broker(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.BATCH_SIZE_CONFIG, 131_072),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** Sends so many events and waits for all acknowledgements; the answer is how many a second. */
    double perSecond(int count, Sample event) {
        long begin = System.nanoTime();
        send(count, event);
        return count / ((System.nanoTime() - begin) / NANOS);
    }

    /** Sends so many events; the answer is the id of the last on each partition, which the producer acknowledges in order. */
    Map<Integer, String> send(int count, Sample event) {
        Map<Integer, String> last = new ConcurrentHashMap<>();
        for (int i = 0; i < count; i++) {
            String id = Identifiers.next();
            producer.send(event.record(id), (sent, failure) -> {
                if (failure == null) {
                    last.put(sent.partition(), id);
                }
            });
        }
        producer.flush();
        return last;
    }

    /**
     * An event to be sent many times, each time with an id and a record of its own.
     *
     * @param topic   where it goes
     * @param type    CloudEvents type
     * @param payload its data
     */
    record Sample(String topic, String type, String payload) {

        /** The headers that every event of a service carries. */
        Map<String, String> headers(String id) {
            Map<String, String> headers = new HashMap<>();
            headers.put("ce_specversion", "1.0");
            headers.put("ce_id", id);
            headers.put("ce_type", type);
            headers.put("ce_source", "/workrules/bench");
            headers.put("ce_subject", id);
            headers.put("ce_time", "2026-11-24T08:00:00Z");
            headers.put("ce_correlationid", id);
            headers.put("ce_causationid", id);
            headers.put("ce_actor", "head-housing-construction");
            headers.put("ce_aggregateversion", "1");
            headers.put("content-type", "application/json");
            return headers;
        }

        private ProducerRecord<String, byte[]> record(String id) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, id, payload.getBytes(StandardCharsets.UTF_8));
            headers(id).forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return record;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
