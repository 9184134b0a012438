package org.workrules.local;

/** Infrastructure as processes of this machine, without Docker. */
final class EmbeddedInfrastructure implements Infrastructure {

    private final InfrastructureSettings settings;
    private final Object postgresLock = new Object();
    private final Object kafkaLock = new Object();
    private final Object keycloakLock = new Object();
    private PostgresNode postgres;
    private KafkaNode kafka;
    private KeycloakNode keycloak;

    EmbeddedInfrastructure(InfrastructureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Database database(String name) {
        synchronized (postgresLock) {
            if (postgres == null) {
                int port = Ports.orFree(settings.postgresPort());
                postgres = new PostgresNode(settings.directory().resolve("postgres"), port, settings.durable()).start();
            }
            return postgres.database(name);
        }
    }

    @Override
    public String kafkaBootstrapServers() {
        synchronized (kafkaLock) {
            if (kafka == null) {
                kafka = new KafkaNode(settings.directory().resolve("kafka"), Ports.orFree(settings.kafkaPort())).start();
            }
            return kafka.bootstrapServers();
        }
    }

    @Override
    public IdentityProvider identityProvider() {
        synchronized (keycloakLock) {
            if (keycloak == null) {
                keycloak = new KeycloakNode(settings, Ports.orFree(settings.keycloakPort()), database("keycloak")).start();
            }
            return keycloak.identityProvider();
        }
    }

    /** Stops in the reverse order of need: Keycloak stands on PostgreSQL. */
    @Override
    public void close() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
