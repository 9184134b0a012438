package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

    @TempDir
    private Path directory;

    @Test
    void aSecondStartKeepsTopicsAndRecords() throws Exception {
        KafkaNode node = new KafkaNode(directory.resolve("kafka"), Ports.free());
        try {
            node.start();
            assertThat(topics(node)).containsKeys("meeting.events", "document.events", "supervision.events", "emergency.events",
                    "disclosure.events", "leadership", "meeting.dead-letter");
            assertThat(topics(node).get("meeting.events").partitions()).hasSize(6);
            assertThat(policy(node, "leadership")).isEqualTo("compact");
            send(node, "kept");
            node.stop();
            node.start();

            assertThat(topics(node)).containsKey("disclosure.dead-letter");
            assertThat(read(node)).containsExactly("kept");
        } finally {
            node.stop();
        }
    }

    private static Map<String, TopicDescription> topics(KafkaNode node) throws Exception {
        try (Admin admin = admin(node)) {
            Set<String> names = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            return admin.describeTopics(names).allTopicNames().get(30, TimeUnit.SECONDS);
        }
    }

    private static String policy(KafkaNode node, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = admin(node)) {
            return admin.describeConfigs(List.of(resource)).all().get(30, TimeUnit.SECONDS).get(resource).get("cleanup.policy").value();
        }
    }

    private static Admin admin(KafkaNode node) {
        return Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()));
    }

    private static void send(KafkaNode node, String value) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", node.bootstrapServers());
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("meeting.events", 0, "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(KafkaNode node) {
        TopicPartition partition = new TopicPartition("meeting.events", 0);
        Map<String, Object> config = Map.of("bootstrap.servers", node.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            List<String> values = new ArrayList<>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }
}
