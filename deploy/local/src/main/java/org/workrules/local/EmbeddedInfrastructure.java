package org.workrules.local;

import java.util.Objects;
import java.util.stream.Stream;

/** Infrastructure as processes of this machine, without Docker. */
final class EmbeddedInfrastructure implements OwnInfrastructure {

    private final InfrastructureSettings settings;
    private final Object postgresLock = new Object();
    private final Object kafkaLock = new Object();
    private final Object keycloakLock = new Object();
    private volatile PostgresNode postgres;
    private volatile KafkaNode kafka;
    private volatile KeycloakNode keycloak;

    EmbeddedInfrastructure(InfrastructureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Database database(String name) {
        synchronized (postgresLock) {
            if (postgres == null) {
                int port = Ports.orFree(settings.postgresPort());
                PostgresNode node = new PostgresNode(settings.directory().resolve("postgres"), settings.cache(), port, settings.durable());
                postgres = node;
                node.start();
            }
            return postgres.database(name);
        }
    }

    @Override
    public String kafkaBootstrapServers() {
        synchronized (kafkaLock) {
            if (kafka == null) {
                KafkaNode node = new KafkaNode(settings.directory().resolve("kafka"), Ports.orFree(settings.kafkaPort()));
                kafka = node;
                node.start();
            }
            return kafka.bootstrapServers();
        }
    }

    @Override
    public IdentityProvider identityProvider() {
        synchronized (keycloakLock) {
            if (keycloak == null) {
                KeycloakNode node = new KeycloakNode(settings, Ports.orFree(settings.keycloakPort()), database("keycloak"));
                keycloak = node;
                node.start();
            }
            return keycloak.identityProvider();
        }
    }

    @Override
    public Server postgres() {
        return postgres;
    }

    @Override
    public Node kafka() {
        return kafka;
    }

    @Override
    public Node keycloak() {
        return keycloak;
    }

    /** Stops in the reverse order of need: Keycloak stands on PostgreSQL. */
    @Override
    public void close() {
        Stream.<Node>of(keycloak, kafka, postgres).filter(Objects::nonNull).forEach(Node::stop);
    }
}
