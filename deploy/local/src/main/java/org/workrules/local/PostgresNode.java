package org.workrules.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * One PostgreSQL server of this machine, from binaries that Maven brought; no installation, no root rights needed and none refused.
 * It can be stopped, killed or frozen, and started again on the same data and port.
 */
public final class PostgresNode implements Server {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "postgres";

    private final Path data;
    private final Path cache;
    private final int port;
    private final boolean durable;
    private EmbeddedPostgres server;

    /**
     * Prepares a server; {@link #start()} runs it.
     *
     * @param data    folder of the cluster; initialised on the first start
     * @param cache   folder for the unpacked binaries
     * @param port    TCP port on the loopback address
     * @param durable whether a commit waits for the disk
     */
    public PostgresNode(Path data, Path cache, int port, boolean durable) {
        this.data = data;
        this.cache = cache;
        this.port = port;
        this.durable = durable;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @throws LocalFailure when the port is taken or the server does not come up
     */
    @Override
    public synchronized void start() {
        Ports.require(port, "PostgreSQL");
        try {
            Files.createDirectories(data.getParent());
            Files.createDirectories(cache);
            server = builder().start();
        } catch (IOException | IllegalStateException e) {
            throw new LocalFailure("PostgreSQL does not start on port " + port + " with its data in " + data + ": " + e.getMessage(), e);
        }
    }

    /** The library switches both safety settings off; whoever keeps data must switch them on. */
    private EmbeddedPostgres.Builder builder() {
        String commit = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(cache.toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", commit)
                .setServerConfig("synchronous_commit", commit)
                .setServerConfig("full_page_writes", commit)
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("track_commit_timestamp", "on")
                .setServerConfig("logging_collector", "on");
    }

    /**
     * Opens the database of this name, creating it when it does not exist.
     *
     * @throws IllegalArgumentException when the name is not made of lower-case letters, digits and {@code _}
     * @throws LocalFailure             when the server does not answer
     */
    public Database database(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        createIfMissing(administration(), name);
        return at(name);
    }

    /** Creates a database on the server that {@code admin} points to, unless it exists. */
    static synchronized void createIfMissing(Database admin, String name) {
        try (Connection connection = DriverManager.getConnection(admin.jdbcUrl(), admin.user(), admin.password())) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE \"" + name + "\"");
                }
            }
        } catch (SQLException e) {
            throw new LocalFailure("PostgreSQL at port " + admin.port() + " did not create the database " + name + ".", e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    /** The administrative database, which is always there. */
    public Database administration() {
        return at("postgres");
    }

    private Database at(String name) {
        return new Database("localhost", port, name, USER, "postgres");
    }

    /** Stops the server; open transactions are rolled back, data stays. */
    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        thaw();
        try {
            server.close();
        } catch (IOException e) {
            System.getLogger(PostgresNode.class.getName()).log(System.Logger.Level.WARNING, "PostgreSQL did not stop: " + e.getMessage());
        } finally {
            server = null;
        }
    }

    @Override
    public synchronized void kill() {
        Postmaster.of(data).ifPresent(Postmaster::kill);
        stop();
    }

    @Override
    public void freeze() {
        Postmaster.of(data).ifPresent(Postmaster::freeze);
    }

    @Override
    public void thaw() {
        Postmaster.of(data).ifPresent(Postmaster::thaw);
    }
}
