package org.workrules.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.workrules.local.Database;

/**
 * The SQL statements of one command's transaction, taken from the log of the database while the service carried it out. They
 * are carried out again as {@code pgbench -M prepared} would: prepared, one transaction after another, with new identifiers each
 * time and nothing else. So both sides of the comparison send the same statements, whatever the service sends today.
 *
 * @param database   where they belong
 * @param statements what stood between BEGIN and COMMIT
 */
record Transcript(Database database, List<Statement> statements) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]+: ", Pattern.DOTALL);
    private static final String SIMPLE = "statement: ";
    private static final int PREPARE_AT_ONCE = 1;
    private static final double MILLIS = 1e6;

    /** Lets somebody give one command and reads what its service made of it. */
    static Transcript of(Database database, Bench.Deed command) throws Exception {
        try (Connection admin = connect(database)) {
            set(admin, "log_destination", "jsonlog");
            set(admin, "log_statement", "all");
            try {
                command.carryOut();
            } finally {
                set(admin, "log_statement", "none");
                set(admin, "log_destination", "stderr");
            }
            return new Transcript(database, transaction(log(admin), database.name()));
        }
    }

    private static void set(Connection admin, String name, String value) throws SQLException, InterruptedException {
        try (java.sql.Statement statement = admin.createStatement()) {
            statement.execute("alter system set " + name + " = '" + value + "'");
            statement.execute("select pg_reload_conf()");
            for (int i = 0; i < 100; i++) {
                try (ResultSet now = statement.executeQuery("show " + name)) {
                    now.next();
                    if (now.getString(1).equals(value)) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("PostgreSQL did not take " + name);
    }

    private static String log(Connection admin) throws SQLException {
        try (java.sql.Statement statement = admin.createStatement();
             ResultSet read = statement.executeQuery("""
                     select pg_read_file(dir || '/' || name) from (select current_setting('log_directory') as dir) as place,
                     lateral (select name from pg_ls_logdir() where name like '%.json' order by modification desc limit 1) as newest""")) {
            read.next();
            return read.getString(1);
        }
    }

    /** The last whole transaction of a session that claimed an idempotency key. */
    private static List<Statement> transaction(String log, String name) throws JsonProcessingException {
        Map<Integer, List<Statement>> open = new HashMap<>();
        List<Statement> found = List.of();
        for (String line : log.split("\n")) {
            JsonNode entry = JSON.readTree(line);
            String message = entry.path("message").asText();
            int session = entry.path("pid").asInt();
            if (!entry.path("dbname").asText().equals(name)) {
                continue;
            }
            if (message.startsWith(SIMPLE + "BEGIN")) {
                open.put(session, new ArrayList<>());
            } else if (message.startsWith(SIMPLE + "COMMIT")) {
                List<Statement> done = open.remove(session);
                if (done != null && done.stream().anyMatch(one -> one.sql().contains("into idempotency_key"))) {
                    found = done;
                }
            } else if (open.containsKey(session) && EXECUTE.matcher(message).lookingAt()) {
                open.get(session).add(Statement.of(EXECUTE.matcher(message).replaceFirst(""), entry.path("detail").asText(null)));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("the log of " + name + " shows no command");
        }
        return found;
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl() + "?stringtype=unspecified&prepareThreshold=" + PREPARE_AT_ONCE,
                database.user(), database.password());
    }

    /** Somebody who carries out the transaction again and again on a connection of their own. */
    Crew.Worker worker() throws SQLException {
        return worker(took -> { });
    }

    /** The same, telling how many milliseconds each COMMIT took. */
    Crew.Worker worker(DoubleConsumer commits) throws SQLException {
        Connection connection = connect(database);
        connection.setAutoCommit(false);
        List<PreparedStatement> prepared = new ArrayList<>();
        for (Statement statement : statements) {
            prepared.add(statement.prepare(connection));
        }
        return new Crew.Worker() {
            @Override
            public void once() throws SQLException {
                Map<String, String> fresh = new HashMap<>();
                for (int i = 0; i < prepared.size(); i++) {
                    statements.get(i).execute(prepared.get(i), value -> IDENTIFIER.matcher(value).replaceAll(
                            old -> fresh.computeIfAbsent(old.group(), any -> Identifiers.next())));
                }
                long begin = System.nanoTime();
                connection.commit();
                commits.accept((System.nanoTime() - begin) / MILLIS);
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }
}
