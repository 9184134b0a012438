package org.workrules.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.MountableFile;

/** Infrastructure as containers, where a Docker engine answers. */
final class DockerInfrastructure implements OwnInfrastructure {

    private static final String POSTGRES_IMAGE = "postgres:17";
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.2";
    private static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:" + KeycloakDistribution.VERSION;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
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
                keycloak = keycloakContainer();
                keycloak.start();
            }
            return new IdentityProvider(URI.create("http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT)));
        }
    }

    /** On a port known beforehand, because services are told the issuer before Keycloak is up. */
    private GenericContainer<?> keycloakContainer() {
        Path realm = DemoRealm.writeTo(settings.directory());
        GenericContainer<?> container = new GenericContainer<>(KEYCLOAK_IMAGE)
                .withExposedPorts(KEYCLOAK_PORT)
                .withCopyFileToContainer(MountableFile.forHostPath(realm), "/opt/keycloak/data/import/" + DemoRealm.FILE)
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakNode.ADMINISTRATOR)
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", DemoRealm.password())
                .withCommand("start-dev", "--import-realm")
                .waitingFor(Wait.forHttp("/realms/" + IdentityProvider.REALM).forPort(KEYCLOAK_PORT).withStartupTimeout(PATIENCE));
        container.setPortBindings(List.of(Ports.orFree(settings.keycloakPort()) + ":" + KEYCLOAK_PORT));
        return container;
    }

    @Override
    public Server postgres() {
        return new ContainerNode(postgres);
    }

    @Override
    public Node kafka() {
        return new ContainerNode(kafka);
    }

    @Override
    public Node keycloak() {
        return new ContainerNode(keycloak);
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
