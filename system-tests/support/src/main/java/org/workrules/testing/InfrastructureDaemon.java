package org.workrules.testing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.workrules.local.Folders;
import org.workrules.local.Infrastructure;
import org.workrules.local.InfrastructureSettings;
import org.workrules.local.LocalFailure;
import org.workrules.local.ProcessKey;

/**
 * The process that holds the infrastructure of one build. The first test JVM that needs it starts it, all others of the same
 * build find it by its file, and it ends by itself when the build has ended.
 */
public final class InfrastructureDaemon {

    /** Written when PostgreSQL and Kafka are up. */
    static final String READY = "infrastructure.properties";
    /** Created by whoever needs Keycloak. */
    static final String KEYCLOAK_WANTED = "keycloak.wanted";
    /** Written when Keycloak is up, or, with the key {@code failure}, when it cannot be. */
    static final String KEYCLOAK = "keycloak.properties";

    private static final long BETWEEN_LOOKS_MILLIS = 250;

    private final Path directory;
    private final ProcessHandle owner;
    private final Infrastructure infrastructure;

    private InfrastructureDaemon(Path directory, ProcessHandle owner) {
        this.directory = directory;
        this.owner = owner;
        this.infrastructure = Infrastructure.open(InfrastructureSettings.forTests(directory));
    }

    /**
     * Runs until the owner ends.
     *
     * @param arguments folder for data and files; process id of the owner
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path directory = Path.of(arguments[0]);
        ProcessHandle owner = ProcessHandle.of(Long.parseLong(arguments[1]))
                .orElseThrow(() -> new LocalFailure("The build that wanted the infrastructure has ended."));
        deleteLeftovers(directory);
        InfrastructureDaemon daemon = new InfrastructureDaemon(directory, owner);
        try {
            daemon.start();
            daemon.serve();
        } finally {
            daemon.infrastructure.close();
            Folders.delete(directory);
        }
        System.exit(0);
    }

    private void start() throws IOException {
        var kafka = CompletableFuture.supplyAsync(infrastructure::kafkaBootstrapServers);
        Properties ready = new Properties();
        var database = infrastructure.database("postgres");
        ready.setProperty("postgres.host", database.host());
        ready.setProperty("postgres.port", String.valueOf(database.port()));
        ready.setProperty("postgres.user", database.user());
        ready.setProperty("postgres.password", database.password());
        ready.setProperty("kafka", kafka.join());
        ready.setProperty("pid", String.valueOf(ProcessHandle.current().pid()));
        publish(ready, READY);
    }

    private void serve() throws IOException, InterruptedException {
        boolean keycloakAsked = false;
        while (owner.isAlive()) {
            if (!keycloakAsked && Files.exists(directory.resolve(KEYCLOAK_WANTED))) {
                keycloakAsked = true;
                publish(keycloak(), KEYCLOAK);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    private Properties keycloak() {
        Properties answer = new Properties();
        try {
            answer.setProperty("base", infrastructure.identityProvider().base().toString());
        } catch (RuntimeException e) {
            answer.setProperty("failure", String.valueOf(e.getMessage()));
        }
        return answer;
    }

    /** A reader sees the whole file or none. */
    private void publish(Properties properties, String file) throws IOException {
        Path draft = directory.resolve(file + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, directory.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Folders of builds that were killed before their daemon could clean up. */
    private static void deleteLeftovers(Path directory) throws IOException {
        List<Path> siblings;
        try (Stream<Path> folders = Files.list(directory.getParent())) {
            siblings = folders.filter(Files::isDirectory).toList();
        }
        for (Path folder : siblings) {
            if (!ProcessKey.isAlive(folder.getFileName().toString())) {
                Folders.delete(folder);
            }
        }
    }
}
