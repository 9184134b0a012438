package org.workrules.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.workrules.local.Database;

/** A connection beside the service, to prepare what is measured and to see when it is done. */
final class Probe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS = 5_000_000;

    private final Connection connection;

    Probe(Database database) throws SQLException {
        connection = DriverManager.getConnection(database.jdbcUrl() + "?stringtype=unspecified", database.user(), database.password());
    }

    /** Carries out a statement. */
    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        }
    }

    /** The rows of a query are handed to somebody, one after another. */
    void read(String sql, Reader reader, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.row(rows);
            }
        }
    }

    /**
     * Waits until a query with one column of type boolean says so.
     *
     * @throws IllegalStateException when it has not within five minutes
     */
    void await(String sql, Object... values) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement statement = prepared(sql, values)) {
            while (!holds(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("waited in vain: " + sql);
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        }
    }

    private static boolean holds(PreparedStatement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Takes the rows of a query. */
    @FunctionalInterface
    interface Reader {
        void row(ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
