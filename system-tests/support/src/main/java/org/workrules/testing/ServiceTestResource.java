package org.workrules.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.workrules.local.Database;
import org.workrules.local.Topics;

/**
 * Gives the service under test a fresh database, topics of its own on the shared Kafka, and the key its tokens are checked with.
 *
 * <p>Use: {@code @WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)}. The service reads
 * {@code workrules.topic-prefix} in front of each topic and {@code workrules.consumer.group} as its consumer group.
 */
public final class ServiceTestResource implements QuarkusTestResourceLifecycleManager {

    /** System property with what stands in front of each topic of this test JVM. */
    public static final String TOPIC_PREFIX = "workrules.topic-prefix";
    /** System property with where Kafka is. */
    static final String KAFKA = "workrules.test.kafka";

    @Override
    public Map<String, String> start() {
        SharedInfrastructure infrastructure = SharedInfrastructure.join();
        String unique = UUID.randomUUID().toString().substring(0, 8);
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        Database database = infrastructure.database(module.replaceAll("[^a-z0-9]", "_") + "_" + unique);
        String prefix = module + "-" + unique + ".";
        Topics.create(infrastructure.kafkaBootstrapServers(), prefix);
        System.setProperty(TOPIC_PREFIX, prefix);
        System.setProperty(KAFKA, infrastructure.kafkaBootstrapServers());
        return configuration(database, infrastructure.kafkaBootstrapServers(), prefix, unique);
    }

    private static Map<String, String> configuration(Database database, String kafka, String prefix, String unique) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
        configuration.put("quarkus.datasource.reactive.url", database.reactiveUrl());
        configuration.put("quarkus.datasource.username", database.user());
        configuration.put("quarkus.datasource.password", database.password());
        configuration.put("kafka.bootstrap.servers", kafka);
        configuration.put("quarkus.oidc.auth-server-url", "");
        configuration.put("quarkus.oidc.public-key", SigningKey.publicKey());
        configuration.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        configuration.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
        configuration.put(TOPIC_PREFIX, prefix);
        configuration.put("workrules.consumer.group", prefix + "group");
        return configuration;
    }

    /** Leaves everything: the database and the topics go with the infrastructure at the end of the build. */
    @Override
    public void stop() {
        System.clearProperty(TOPIC_PREFIX);
        System.clearProperty(KAFKA);
    }
}
