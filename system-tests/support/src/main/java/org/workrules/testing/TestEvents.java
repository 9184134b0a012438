package org.workrules.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** Events on the topics of this test JVM: what another service would send, and what the service under test has sent. */
public final class TestEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestEvents() {
    }

    /** Reads and writes on a Kafka that no {@link ServiceTestResource} opened, as that of a whole running system. */
    public static void readFrom(String bootstrapServers, String topicPrefix) {
        System.setProperty(ServiceTestResource.KAFKA, bootstrapServers);
        System.setProperty(ServiceTestResource.TOPIC_PREFIX, topicPrefix);
    }

    /** The topic of this test JVM that stands for {@code name}, for example {@code meeting.events}. */
    public static String topic(String name) {
        return property(ServiceTestResource.TOPIC_PREFIX) + name;
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), "no test resource is running: " + name);
    }

    /**
     * Sends an event as another service would and waits until Kafka has it.
     *
     * @param topic   name without prefix
     * @param type    for example {@code org.workrules.meeting.ResolutionAdopted.v1}
     * @param subject id of the aggregate; the key of the record
     * @param json    the data
     * @return id of the event
     */
    public static String publish(String topic, String type, String subject, String json) {
        return publish(topic, type, subject, json, UUID.randomUUID().toString());
    }

    /** As {@link #publish(String, String, String, String)}, with an id of one's own, so that an event can be sent twice. */
    public static String publish(String topic, String type, String subject, String json, String id) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic(topic), subject, json);
        Map<String, String> attributes = Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_subject", subject,
                "ce_source", "/test", "ce_time", Instant.now().toString(), "ce_correlationid", id, "ce_actor", "test",
                "content-type", "application/json");
        attributes.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
        return id;
    }

    /** Sends a record as it is, however wrong. */
    public static void send(ProducerRecord<String, String> record) {
        Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, property(ServiceTestResource.KAFKA));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka refused the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Everything on a topic of this test JVM, from the beginning, in order within each key. */
    public static List<PublishedEvent> on(String topic) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, property(ServiceTestResource.KAFKA));
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic(topic)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<PublishedEvent> events = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> events.add(PublishedEvent.of(record)));
            }
            return events;
        }
    }

    /**
     * Waits for an event.
     *
     * @param topic name without prefix
     * @param type  whole type, or its event name alone, for example {@code ResolutionAdopted}
     * @param subject id of the aggregate
     * @throws org.awaitility.core.ConditionTimeoutException when it does not come within 20 seconds
     */
    public static PublishedEvent await(String topic, String type, String subject) {
        Predicate<PublishedEvent> wanted = event -> subject.equals(event.subject())
                && (type.equals(event.type()) || String.valueOf(event.type()).contains("." + type + ".v"));
        return Awaitility.await(type + " of " + subject + " on " + topic).atMost(PATIENCE)
                .until(() -> on(topic).stream().filter(wanted).findFirst(), java.util.Optional::isPresent).orElseThrow();
    }
}
