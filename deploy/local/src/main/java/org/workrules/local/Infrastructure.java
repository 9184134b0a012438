package org.workrules.local;

/**
 * The real parts everything runs on: PostgreSQL, Kafka and Keycloak, whoever provides them.
 *
 * <p>A part starts when it is first asked for, so that a test without tokens does not wait for Keycloak. All methods may be
 * called by several threads; every one of them throws {@link LocalFailure} with one clear sentence when the part cannot run.
 */
public interface Infrastructure extends AutoCloseable {

    /** Opens the database of this name, creating it (empty) when it does not exist. Lower-case letters, digits and {@code _}. */
    Database database(String name);

    /** Comma-separated {@code host:port} pairs for Kafka clients; the topics of {@link Topics} exist already. */
    String kafkaBootstrapServers();

    /** The Keycloak server with the realm {@code workrules} and the demo accounts. */
    IdentityProvider identityProvider();

    /** Stops what was started. Never throws: what cannot be stopped is said in the log. */
    @Override
    void close();

    /**
     * Opens the infrastructure that {@code workrules.infra} names: {@code embedded} (processes of this machine),
     * {@code docker} (containers) or {@code auto}, which takes containers when a Docker engine answers.
     *
     * @throws LocalFailure when the property has another value
     */
    static OwnInfrastructure open(InfrastructureSettings settings) {
        String choice = System.getProperty("workrules.infra", "auto");
        return switch (choice) {
            case "embedded" -> new EmbeddedInfrastructure(settings);
            case "docker" -> new DockerInfrastructure(settings);
            case "auto" -> DockerEngine.answers() ? new DockerInfrastructure(settings) : new EmbeddedInfrastructure(settings);
            default -> throw new LocalFailure("workrules.infra is \"" + choice + "\"; it must be auto, embedded or docker.");
        };
    }
}
