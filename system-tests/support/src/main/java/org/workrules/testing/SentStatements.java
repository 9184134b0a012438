package org.workrules.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The statements that a service really sends, taken from the log, and what the database would do for each. */
public final class SentStatements {

    private static final String[] KINDS = {"select", "update", "insert", "delete", "with"};

    private SentStatements() {
    }

    /** What is sent through sessions while something is done; statements of a pool are not among them. */
    public static Set<String> during(Runnable work) {
        Set<String> sent = new ConcurrentSkipListSet<>();
        Logger log = Logger.getLogger("org.hibernate.SQL");
        Level before = log.getLevel();
        Handler taker = new Taker(sent);
        log.setLevel(Level.ALL);
        log.addHandler(taker);
        try {
            work.run();
        } finally {
            log.removeHandler(taker);
            log.setLevel(before);
        }
        return sent;
    }

    /** Which of some tables are read from end to end, each with the statement that does it; by plans that know no values. */
    public static Set<String> scanned(Collection<String> statements, Set<String> tables) throws SQLException {
        Set<String> scanned = new TreeSet<>();
        try (Connection connection = asTyped(); Statement explain = connection.createStatement()) {
            for (String statement : statements) {
                scans(explain, statement, tables).forEach(table -> scanned.add(table + ": " + statement));
            }
        }
        return scanned;
    }

    private static List<String> scans(Statement explain, String statement, Set<String> tables) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet plan = explain.executeQuery("explain (generic_plan) " + statement)) {
            while (plan.next()) {
                String line = plan.getString(1).strip();
                tables.stream().filter(table -> line.matches(".*Seq Scan on " + table + "( .*|$)")).forEach(found::add);
            }
        }
        return found;
    }

    /** A connection that sends a statement as it is typed, with its parameters left open. */
    private static Connection asTyped() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Properties how = new Properties();
        how.setProperty("user", config.getValue("quarkus.datasource.username", String.class));
        how.setProperty("password", config.getValue("quarkus.datasource.password", String.class));
        how.setProperty("preferQueryMode", "simple");
        return DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), how);
    }

    private static final class Taker extends Handler {

        private final Set<String> sent;

        Taker(Set<String> sent) {
            this.sent = sent;
        }

        @Override
        public void publish(LogRecord record) {
            String statement = String.valueOf(record.getMessage()).strip();
            for (String kind : KINDS) {
                if (statement.startsWith(kind)) {
                    sent.add(statement);
                }
            }
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    }
}
