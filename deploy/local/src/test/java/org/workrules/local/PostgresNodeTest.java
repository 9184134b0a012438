package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresNodeTest {

    private static final Path CACHE = Checkout.root().resolve(".workrules/cache");

    @TempDir
    private Path directory;

    @Test
    void whatWasCommittedSurvivesARestart() throws SQLException {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), true);
        try {
            node.start();
            execute(node, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('安澜')");
            node.stop();
            node.start();

            assertThat(one(node, "SELECT word FROM kept")).isEqualTo("安澜");
        } finally {
            node.stop();
        }
    }

    @Test
    void whereDataMustSurviveACommitWaitsForTheDisk() throws SQLException {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), true);
        try {
            node.start();

            assertThat(one(node, "SHOW fsync")).isEqualTo("on");
            assertThat(one(node, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(one(node, "SHOW full_page_writes")).isEqualTo("on");
        } finally {
            node.stop();
        }
    }

    @Test
    void whatWasCommittedSurvivesAPowerCut() throws SQLException {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), true);
        try {
            node.start();
            execute(node, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('安澜')");

            node.kill();

            assertThatThrownBy(() -> connect(node)).isInstanceOf(LocalFailure.class);
            node.start();
            assertThat(one(node, "SELECT word FROM kept")).isEqualTo("安澜");
        } finally {
            node.stop();
        }
    }

    @Test
    void aFrozenServerAnswersNobodyUntilItGoesOn() throws SQLException {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), true);
        try {
            node.start();
            Database kept = node.database("kept");

            node.freeze();

            assertThatThrownBy(() -> DriverManager.getConnection(kept.jdbcUrl() + "?connectTimeout=1&socketTimeout=1", kept.user(), kept.password()))
                    .isInstanceOf(SQLException.class);
            node.thaw();
            assertThat(one(node, "SELECT 'on'")).isEqualTo("on");
        } finally {
            node.stop();
        }
    }

    @Test
    void theExtensionsTheServicesUseAreThere() throws SQLException {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), false);
        try {
            node.start();

            execute(node, "CREATE EXTENSION pg_trgm", "CREATE EXTENSION btree_gist", "CREATE EXTENSION pgcrypto");
            assertThat(one(node, "SELECT count(*) FROM pg_extension WHERE extname IN ('pg_trgm', 'btree_gist', 'pgcrypto')")).isEqualTo("3");
        } finally {
            node.stop();
        }
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, other.getLocalPort(), false);

            assertThatThrownBy(node::start).isInstanceOf(LocalFailure.class)
                    .hasMessage("Port " + other.getLocalPort() + ", which PostgreSQL needs, is taken by another process; stop that process and try again.");
        }
    }

    @Test
    void aNameThatIsNoDatabaseNameIsRefused() {
        PostgresNode node = new PostgresNode(directory.resolve("data"), CACHE, Ports.free(), false);

        assertThatThrownBy(() -> node.database("meeting\"; DROP TABLE kept")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Connection connect(PostgresNode node) throws SQLException {
        Database database = node.database("kept");
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(PostgresNode node, String... statements) throws SQLException {
        try (Connection connection = connect(node)) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private static String one(PostgresNode node, String query) throws SQLException {
        try (Connection connection = connect(node); ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
