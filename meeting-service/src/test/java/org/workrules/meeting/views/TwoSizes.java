package org.workrules.meeting.views;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The same service on two sizes of its database: two schemas made by the service's own migrations take the name of the one that it
 * uses, in turn. So the one process, its connections and its warm code answer from the small one and the large one side by side, and
 * what the machine does meanwhile falls on both. Records of other tests are out of the way, and stay as they are.
 */
final class TwoSizes implements AutoCloseable {

    private static final List<String> REGISTER = List.of("person", "office_tenure", "charge", "stand_in", "department");
    private static final String USED = "public";
    private static final String ASIDE = "aside";

    private final DataSource database;
    private String current;

    /** Makes both schemas with the register of the city, and sets what the service used aside. */
    TwoSizes(DataSource database, int meetingsOfTheSmall, int meetingsOfTheLarge) throws SQLException {
        this.database = database;
        make("small", meetingsOfTheSmall);
        make("large", meetingsOfTheLarge);
        run("vacuum analyze");
        rename(USED, ASIDE);
    }

    private void make(String schema, int meetings) throws SQLException {
        Flyway.configure().dataSource(database).schemas(schema).locations("db/platform", "db/leaders", "db/migration").load().migrate();
        StringBuilder sql = new StringBuilder("set search_path = " + schema + ", public; set session_replication_role = replica; ");
        REGISTER.forEach(table -> sql.append("insert into ").append(schema).append('.').append(table).append(" select * from public.")
                .append(table).append("; "));
        sql.append(seed().replace(":from", "0").replace(":until", String.valueOf(meetings - 1))).append("reset search_path");
        run(sql.toString());
    }

    private static String seed() {
        try (InputStream sql = TwoSizes.class.getResourceAsStream("/scale/seed.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** From now on the service answers from this one: {@code small} or {@code large}. */
    void use(String size) throws SQLException {
        if (size.equals(current)) {
            return;
        }
        if (current != null) {
            rename(USED, current);
        }
        rename(size, USED);
        current = size;
    }

    /** The service uses again what it used before. */
    @Override
    public void close() throws SQLException {
        if (current != null) {
            rename(USED, current);
        }
        rename(ASIDE, USED);
        run("drop schema small cascade; drop schema large cascade");
    }

    private void rename(String from, String to) throws SQLException {
        run("alter schema " + from + " rename to " + to);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
