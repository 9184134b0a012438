package org.workrules.local;

import java.net.URI;
import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/** Infrastructure as containers, where a Docker engine answers. */
final class DockerInfrastructure implements Infrastructure {

    private static final String POSTGRES_IMAGE = "postgres:17";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.2";
    private static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:" + KeycloakDistribution.VERSION;
    private static final int POSTGRES_PORT = 5432;
    private static final int KEYCLOAK_PORT = 8080;

    private final InfrastructureSettings settings;
    private final Object postgresLock = new Object();
    private final Object kafkaLock = new Object();
    private final Object keycloakLock = new Object();
    private PostgreSQLContainer postgres;
    private KafkaContainer kafka;
    private GenericContainer<?> keycloak;

    DockerInfrastructure(InfrastructureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Database database(String name) {
        synchronized (postgresLock) {
            if (postgres == null) {
                postgres = new PostgreSQLContainer(POSTGRES_IMAGE);
                postgres.setCommand("postgres", "-c", "max_connections=300", "-c", "fsync=" + (settings.durable() ? "on" : "off"));
                postgres.start();
            }
            PostgresNode.createIfMissing(at(postgres.getDatabaseName()), name);
            return at(name);
        }
    }

    private Database at(String name) {
        return new Database(postgres.getHost(), postgres.getMappedPort(POSTGRES_PORT), name, postgres.getUsername(), postgres.getPassword());
    }

    @Override
    public String kafkaBootstrapServers() {
        synchronized (kafkaLock) {
            if (kafka == null) {
                kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
                kafka.start();
                Topics.create(kafka.getBootstrapServers(), "");
            }
            return kafka.getBootstrapServers();
        }
    }

    @Override
    public IdentityProvider identityProvider() {
        synchronized (keycloakLock) {
            if (keycloak == null) {
                keycloak = new GenericContainer<>(KEYCLOAK_IMAGE)
                        .withExposedPorts(KEYCLOAK_PORT)
                        .withCopyFileToContainer(MountableFile.forHostPath(DemoRealm.writeTo(settings.directory())), "/opt/keycloak/data/import/" + DemoRealm.FILE)
                        .withCommand("start-dev", "--import-realm")
                        .waitingFor(Wait.forHttp("/realms/" + IdentityProvider.REALM).forPort(KEYCLOAK_PORT).withStartupTimeout(Duration.ofMinutes(3)));
                keycloak.start();
            }
            return new IdentityProvider(URI.create("http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT)));
        }
    }

    @Override
    public void close() {
        for (GenericContainer<?> container : new GenericContainer<?>[] {keycloak, kafka, postgres}) {
            if (container != null) {
                container.stop();
            }
        }
    }
}
