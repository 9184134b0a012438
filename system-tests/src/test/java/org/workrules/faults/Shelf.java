package org.workrules.faults;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.local.Database;
import org.workrules.local.LocalSystem;

/** A look into the databases, for what no door of the system shows. */
final class Shelf {

    private final LocalSystem system;

    Shelf(LocalSystem system) {
        this.system = system;
    }

    /** A connection to the database of a service. */
    Connection open(String service) {
        Database database = system.database(service);
        try {
            return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        } catch (SQLException e) {
            throw new AssertionError("the database of " + service + " cannot be opened", e);
        }
    }

    /** The first column of the first row, as text. */
    String one(String service, String query) {
        try (Connection connection = open(service); ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** The first column of all rows, as text. */
    List<String> column(String service, String query) {
        try (Connection connection = open(service); ResultSet rows = connection.createStatement().executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    long count(String service, String query) {
        return Long.parseLong(one(service, query));
    }

    void change(String service, String... statements) {
        try (Connection connection = open(service); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new AssertionError(String.join("; ", statements), e);
        }
    }

    /**
     * Counts by record.
     *
     * @param query two columns: the record and how many; its one parameter is an array of text
     */
    Map<String, Long> counts(String service, String query, Collection<String> records) {
        try (Connection connection = open(service); PreparedStatement statement = connection.prepareStatement(query)) {
            Array all = connection.createArrayOf("text", records.toArray());
            statement.setArray(1, all);
            Map<String, Long> counts = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }
}
