package org.workrules.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.workrules.local.Topics;

/** The topics as Kafka sees them: how far the consumers are, and what lies there. */
final class Flow {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String SERVERS = "bootstrap.servers";

    private final String servers;

    Flow(String servers) {
        this.servers = servers;
    }

    /** How many records the members of each consumer group have not yet dealt with; -1 while a group finds itself. */
    Map<String, Long> lags(Collection<String> groups) {
        try (Admin admin = Admin.create(Map.of(SERVERS, servers))) {
            Map<String, Long> lags = new HashMap<>();
            for (ConsumerGroupDescription group : admin.describeConsumerGroups(groups).all().get().values()) {
                lags.put(group.groupId(), lag(admin, group));
            }
            return lags;
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka does not say how far " + groups + " are", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static long lag(Admin admin, ConsumerGroupDescription group) throws ExecutionException, InterruptedException {
        Set<TopicPartition> assigned = group.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream()).collect(Collectors.toSet());
        if (group.groupState() != GroupState.STABLE || assigned.isEmpty()) {
            return -1;
        }
        Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get();
        return ends(admin, assigned).entrySet().stream()
                .mapToLong(end -> end.getValue() - (done.get(end.getKey()) == null ? 0 : done.get(end.getKey()).offset())).sum();
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Set<TopicPartition> partitions) throws ExecutionException, InterruptedException {
        return admin.listOffsets(partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all().get().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** Sends every record of every topic of events once more, as a relay does that died before it knew of the acknowledgement. */
    int repeatEverything() {
        List<ProducerRecord<byte[], byte[]>> all = new ArrayList<>();
        Topics.SERVICES.forEach(service -> all.addAll(records(service + ".events")));
        all.addAll(records(Topics.LEADERSHIP));
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(Map.of(SERVERS, servers, "acks", "all"),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            all.forEach(producer::send);
        }
        return all.size();
    }

    /** Ids of the events on a topic. */
    List<String> ids(String topic) {
        return records(topic).stream().map(record -> new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8)).toList();
    }

    private List<ProducerRecord<byte[], byte[]>> records(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(Map.of(SERVERS, servers),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(POLL).forEach(record -> records.add(
                        new ProducerRecord<>(topic, record.partition(), record.key(), record.value(), record.headers())));
            }
            return records;
        }
    }
}
