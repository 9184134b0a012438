package org.workrules.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The same service on two sizes of its database: two schemas made by the service's own migrations take the name of the one that it
 * uses, in turn. So the one process, its connections and its warm code answer from the small one and the large one side by side, and
 * what the machine does meanwhile falls on both. Records of other tests are out of the way, and stay as they are.
 */
public final class TwoSizes implements AutoCloseable {

    private static final String USED = "public";
    private static final String ASIDE = "aside";
    /** What the service reads at its start and again now and then: both have it, or days would change while they are measured. */
    private static final String CALENDAR = "calendar_year";

    private final DataSource database;
    private String current;

    /**
     * Makes both schemas, and sets what the service used aside.
     *
     * @param database the service's database
     * @param register tables whose rows both get as they are
     * @param small    SQL that fills the small one
     * @param large    SQL that fills the large one
     */
    public TwoSizes(DataSource database, List<String> register, String small, String large) throws SQLException {
        this.database = database;
        make("small", register, small);
        make("large", register, large);
        run("vacuum analyze");
        rename(USED, ASIDE);
    }

    private void make(String schema, List<String> register, String seed) throws SQLException {
        Flyway.configure().dataSource(database).schemas(schema).locations("db/platform", "db/leaders", "db/migration").load().migrate();
        StringBuilder sql = new StringBuilder("set search_path = " + schema + ", public; set session_replication_role = replica; ");
        Stream.concat(Stream.of(CALENDAR), register.stream()).forEach(table -> sql.append("insert into ").append(schema).append('.').append(table).append(" select * from public.")
                .append(table).append("; "));
        sql.append(seed).append("; reset session_replication_role; reset search_path");
        run(sql.toString());
    }

    /** SQL that lies beside the tests. */
    public static String resource(String path) {
        try (InputStream sql = TwoSizes.class.getResourceAsStream(path)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** From now on the service answers from this one: {@code small} or {@code large}. */
    public void use(String size) throws SQLException {
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
