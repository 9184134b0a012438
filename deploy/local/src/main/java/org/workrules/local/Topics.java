package org.workrules.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics that carry events between the services; they are created ahead, so that nobody depends on auto-creation. */
public final class Topics {

    /** The five services that publish events, in the order of the rules' chapters. */
    public static final List<String> SERVICES = List.of("meeting", "document", "supervision", "emergency", "disclosure");
    /** Who leads, who is away, who stands in; compacted, one record a person. */
    public static final String LEADERSHIP = "leadership";

    private static final int PARTITIONS = 6;
    private static final int SECONDS_TO_WAIT = 60;
    private static final Map<String, String> KEPT_FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");
    private static final Map<String, String> COMPACTED = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

    private Topics() {
    }

    /**
     * Creates the topics that do not exist yet.
     *
     * @param bootstrapServers where Kafka is
     * @param prefix           put before each name; empty outside tests
     * @throws LocalFailure when Kafka does not answer within a minute
     */
    public static void create(String bootstrapServers, String prefix) {
        Map<String, Object> config = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (Admin admin = Admin.create(config)) {
            var existing = admin.listTopics().names().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            List<NewTopic> missing = all(prefix).stream().filter(topic -> !existing.contains(topic.name())).toList();
            admin.createTopics(missing).all().get(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new LocalFailure("Kafka at " + bootstrapServers + " did not create the topics.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while Kafka created the topics.", e);
        }
    }

    private static List<NewTopic> all(String prefix) {
        List<NewTopic> topics = new ArrayList<>();
        for (String service : SERVICES) {
            topics.add(new NewTopic(prefix + service + ".events", PARTITIONS, (short) 1).configs(KEPT_FOR_EVER));
            topics.add(new NewTopic(prefix + service + ".dead-letter", 1, (short) 1).configs(KEPT_FOR_EVER));
        }
        topics.add(new NewTopic(prefix + LEADERSHIP, PARTITIONS, (short) 1).configs(COMPACTED));
        return topics;
    }
}
