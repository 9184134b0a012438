package org.workrules.testing;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.workrules.local.Checkout;
import org.workrules.local.Database;
import org.workrules.local.IdentityProvider;
import org.workrules.local.Infrastructure;
import org.workrules.local.LocalFailure;
import org.workrules.local.ProcessKey;

/**
 * The infrastructure of this build, started once and shared by every test JVM of it. Closing it closes nothing: it ends with the
 * build.
 */
public final class SharedInfrastructure implements Infrastructure {

    /** One lock for this JVM, whatever class loader asks: interned strings are shared by all of them. */
    private static final String LOCK = "org.workrules.testing.SharedInfrastructure".intern();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PATIENCE_FOR_KEYCLOAK = Duration.ofMinutes(12);
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final int LINES_OF_LOG = 25;

    private final Path directory;
    private final Properties ready;

    private SharedInfrastructure(Path directory, Properties ready) {
        this.directory = directory;
        this.ready = ready;
    }

    /**
     * Finds the infrastructure of this build, starting it when this is the first test that needs it.
     *
     * @throws LocalFailure with the end of the log when it cannot start
     */
    public static SharedInfrastructure join() {
        ProcessHandle owner = Owner.find();
        Path directory = Checkout.root().resolve(".workrules/test").resolve(ProcessKey.of(owner));
        synchronized (LOCK) {
            try {
                Files.createDirectories(directory);
                try (FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    Path file = directory.resolve(InfrastructureDaemon.READY);
                    if (!Files.exists(file)) {
                        Process daemon = startDaemon(directory, owner);
                        await(file, directory, PATIENCE, daemon);
                    }
                    return new SharedInfrastructure(directory, read(file));
                }
            } catch (IOException e) {
                throw new LocalFailure("The infrastructure of the tests cannot be kept in " + directory + ": " + e.getMessage(), e);
            }
        }
    }

    private static Process startDaemon(Path directory, ProcessHandle owner) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:+UseSerialGC", "-Dworkrules.infra=" + System.getProperty("workrules.infra", "auto"),
                "-Dworkrules.root=" + Checkout.root(), "-cp", System.getProperty("java.class.path"),
                InfrastructureDaemon.class.getName(), directory.toString(), String.valueOf(owner.pid()));
        return new ProcessBuilder(command).directory(Checkout.root().toFile()).redirectErrorStream(true)
                .redirectOutput(directory.resolve("daemon.log").toFile()).start();
    }

    private static void await(Path file, Path directory, Duration patience, Process daemon) {
        Instant end = Instant.now().plus(patience);
        while (!Files.exists(file)) {
            if (daemon != null && !daemon.isAlive()) {
                throw new LocalFailure("The infrastructure of the tests ended while starting:\n" + tail(directory));
            }
            if (Instant.now().isAfter(end)) {
                throw new LocalFailure("The infrastructure of the tests was not up in time:\n" + tail(directory));
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalFailure("Interrupted while the infrastructure started.", e);
            }
        }
    }

    private static String tail(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("daemon.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        } catch (IOException e) {
            return "(no log in " + directory + ")";
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    @Override
    public Database database(String name) {
        Database admin = at("postgres");
        try (Connection connection = DriverManager.getConnection(admin.jdbcUrl(), admin.user(), admin.password());
                Statement statement = connection.createStatement()) {
            if (!statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name.replace("'", "''") + "'").next()) {
                statement.execute("CREATE DATABASE \"" + name.replace("\"", "\"\"") + "\"");
            }
            return at(name);
        } catch (SQLException e) {
            throw new LocalFailure("The database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    private Database at(String name) {
        return new Database(ready.getProperty("postgres.host"), Integer.parseInt(ready.getProperty("postgres.port")), name,
                ready.getProperty("postgres.user"), ready.getProperty("postgres.password"));
    }

    @Override
    public String kafkaBootstrapServers() {
        return ready.getProperty("kafka");
    }

    @Override
    public IdentityProvider identityProvider() {
        try {
            Path wanted = directory.resolve(InfrastructureDaemon.KEYCLOAK_WANTED);
            if (!Files.exists(wanted)) {
                Files.write(wanted, new byte[0]);
            }
            Path file = directory.resolve(InfrastructureDaemon.KEYCLOAK);
            await(file, directory, PATIENCE_FOR_KEYCLOAK, null);
            Properties answer = read(file);
            if (answer.containsKey("failure")) {
                throw new LocalFailure(answer.getProperty("failure"));
            }
            return new IdentityProvider(URI.create(answer.getProperty("base")));
        } catch (IOException e) {
            throw new LocalFailure("Keycloak could not be asked for: " + e.getMessage(), e);
        }
    }

    /** Does nothing: the infrastructure is shared, and ends with the build. */
    @Override
    public void close() {
        // others may still use it
    }
}
