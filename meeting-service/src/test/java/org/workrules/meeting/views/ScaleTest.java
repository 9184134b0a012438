package org.workrules.meeting.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.workrules.testing.ServiceTestResource;

/**
 * Ten thousand meetings with a hundred thousand topics: every list and view answers as with a hundred, and no statement reads a
 * large table from end to end. The statements are those that were really sent, taken from the log.
 */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleTest {

    private static final int MEETINGS = 10_000;
    private static final int ROUNDS = 15;
    private static final Set<String> LARGE = Set.of("topic", "meeting", "meeting_member", "agenda_item", "countersignature",
            "resolution", "minutes", "minutes_excerpt", "meeting_leave");
    private static final String API = "/api/meetings";
    private static final String SOME_TOPIC = "00000000-0000-7000-8000-0000000f4240";
    private static final String SOME_MEETING = "00000000-0000-7000-8000-000000001388";
    private static final List<String> ASKED = List.of("/topics?limit=50", "/topics?state=DECIDED", "/topics?state=PROPOSED&department=transport",
            "/topics/" + SOME_TOPIC, "?limit=50", "?kind=EXECUTIVE&state=CLOSED", "?from=2031-03-01T00:00:00Z&until=2031-04-01T00:00:00Z",
            "/" + SOME_MEETING, "/resolutions?limit=50", "/resolutions?department=transport", "/resolutions?meetingId=" + SOME_MEETING,
            "/resolutions?topicId=" + SOME_TOPIC, "/resolutions?from=2031-06-01", "/minutes?limit=50", "/minutes?kind=EXECUTIVE&state=ISSUED",
            "/minutes?meetingId=" + SOME_MEETING, "/minutes/excerpts?limit=50", "/minutes/excerpts?topicId=" + SOME_TOPIC, "/leaves?limit=50",
            "/leaves?state=GRANTED", "/leaves?meetingId=" + SOME_MEETING, "/plan?year=2031", "/bodies?state=ACTIVE", "/higher?state=REPORTED",
            "/study/sessions?state=HELD", "/study/plans?year=2031", "/desk", "/views/week?person=vice-mayor-1&from=2031-03-03",
            "/views/topics/" + SOME_TOPIC, "/views/figures?from=2031-03-01&until=2031-03-07", "/views/figures?from=2031-03-01&until=2031-03-07&kind=EXECUTIVE",
            "/views/meetings.csv?from=2031-03-01&until=2031-03-07", "/views/year?year=2030");

    @Inject
    DataSource database;

    private final Map<String, Long> small = new LinkedHashMap<>();

    /** Not before all tests: the service's port is known to a test only. */
    private void seed() throws SQLException {
        if (!small.isEmpty()) {
            return;
        }
        load(0, MEETINGS / 100);
        ASKED.forEach(address -> small.put(address, median(address)));
        load(MEETINGS / 100, MEETINGS);
        run("analyze");
    }

    @AfterAll
    void clean() throws SQLException {
        run("set session_replication_role = replica; "
                + LARGE.stream().filter(table -> !Set.of("meeting_member", "agenda_item", "countersignature").contains(table))
                .map(table -> "delete from " + table + " where id < '00000001-0000-0000-0000-000000000000'; ").reduce("", String::concat)
                + "delete from meeting_member where meeting_id < '00000001-0000-0000-0000-000000000000'; "
                + "delete from agenda_item where meeting_id < '00000001-0000-0000-0000-000000000000'; "
                + "delete from countersignature where topic_id < '00000001-0000-0000-0000-000000000000'; "
                + "set session_replication_role = origin");
    }

    @Test
    void everyListAndViewAnswersInTheSameBandAsWithAHundred() throws SQLException {
        seed();
        List<String> slower = new ArrayList<>();
        for (String address : ASKED) {
            long large = median(address);
            if (large > 3 * small.get(address) + 25) {
                slower.add(address + " took " + small.get(address) + " ms, and takes " + large + " ms");
            }
        }
        assertEquals(List.of(), slower);
    }

    @Test
    void noStatementReadsALargeTableFromEndToEnd() throws SQLException {
        seed();
        Set<String> sent = new ConcurrentSkipListSet<>(List.of(WeekView.SQL, TrailView.SQL, FiguresView.SQL, MeetingRow.SQL));
        Logger log = Logger.getLogger("org.hibernate.SQL");
        Level before = log.getLevel();
        Handler taker = new Taker(sent);
        log.setLevel(Level.ALL);
        log.addHandler(taker);
        try {
            for (String person : List.of("mayor", "office-director", "head-transport", "clerk-education")) {
                ASKED.forEach(address -> as(person).get(API + address));
            }
        } finally {
            log.removeHandler(taker);
            log.setLevel(before);
        }
        assertTrue(sent.size() > 40, () -> "only " + sent);
        Set<String> scanned = new TreeSet<>();
        for (String statement : sent) {
            scans(statement).forEach(table -> scanned.add(table + ": " + statement));
        }
        assertEquals(Set.of(), scanned);
    }

    private List<String> scans(String statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = asTyped(); Statement explain = connection.createStatement();
             ResultSet plan = explain.executeQuery("explain (generic_plan) " + statement)) {
            while (plan.next()) {
                String line = plan.getString(1).strip();
                LARGE.stream().filter(table -> line.matches(".*Seq Scan on " + table + "( .*|$)")).forEach(found::add);
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

    private static long median(String address) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            int status = as("office-director").get(API + address).statusCode();
            times.add((System.nanoTime() - start) / 1_000_000);
            assertTrue(status == 200 || status == 404, address + " answered " + status);
        }
        return times.stream().sorted().toList().get(ROUNDS / 2);
    }

    private void load(int from, int until) throws SQLException {
        run(SEED.replace(":from", String.valueOf(from)).replace(":until", String.valueOf(until - 1)));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Meetings from 2030 on, two an hour and so on for a year and more; ten topics each, twelve members each. */
    private static final String SEED = """
            set session_replication_role = replica;
            insert into meeting (id, version, changed_at, kind, title, place, held_at, chair, state, opened_at, closed_at, convened_at, concerned)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 3, timestamptz '2030-01-01', (array['EXECUTIVE',
                   'MAYORS_OFFICE', 'SPECIAL', 'PLENARY'])[g % 4 + 1], '第' || g || '次会议', '会议室', timestamptz '2030-01-01' + g * interval '1 hour',
                   'mayor', case when g % 50 = 0 then 'CONVENED' else 'CLOSED' end, case when g % 50 = 0 then null else timestamptz '2030-01-01' end,
                   case when g % 50 = 0 then null else timestamptz '2030-01-02' end, timestamptz '2030-01-01', array['mayor', 'vice-mayor-1', 'secretary-general', 'housing-construction']
            from generate_series(:from, :until) g;
            insert into meeting_member (meeting_id, person_id, name, counted, present, duty)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, p, p, true, false, 'MEMBER'
            from generate_series(:from, :until) g, unnest(array['mayor', 'vice-mayor-1', 'vice-mayor-2', 'vice-mayor-3', 'vice-mayor-4',
                 'vice-mayor-5', 'vice-mayor-6', 'secretary-general', 'party-group-member-1', 'party-group-member-2']) p;
            insert into topic (id, version, changed_at, title, summary, department, proposed_by, proposed_at, touches_funds, touches_posts,
                   major_decision, dossier_ready, normative, secrecy, state, office_opinion, admitted_by, admitted_at, concerned)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + t + 900000), 12, '0'))::uuid, 3, timestamptz '2030-01-01', '议题' || g,
                   '说明', (array['transport', 'education', 'health', 'finance', 'housing-construction'])[t % 5 + 1], 'x', timestamptz '2030-01-01',
                   false, false, false, false, false, 'PUBLIC', case t when 0 then 'PROPOSED' when 1 then 'COORDINATED' else 'DECIDED' end,
                   '上会', 'office-director', timestamptz '2030-01-01', array[(array['transport', 'education', 'health', 'finance',
                   'housing-construction'])[t % 5 + 1]]
            from generate_series(:from, :until) g, generate_series(0, 9) t;
            insert into countersignature (topic_id, department, opinion)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900000), 12, '0'))::uuid, (array['transport', 'education', 'health'])[g % 3 + 1], 'PENDING'
            from generate_series(:from, :until) g;
            insert into agenda_item (meeting_id, position, topic_id, title, department, outcome, resolution_id)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, t,
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + t + 900000), 12, '0'))::uuid, '议题' || g, 'transport',
                   case when t = 2 then 'ADOPTED' else 'DEFERRED' end,
                   case when t = 2 then ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid end
            from generate_series(:from, :until) g, generate_series(0, 9) t;
            insert into resolution (id, version, changed_at, meeting_id, meeting_kind, topic_id, title, department, text, secrecy, adopted_on)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01',
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'EXECUTIVE',
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900002), 12, '0'))::uuid, '议题' || g,
                   (array['transport', 'education', 'health'])[g % 3 + 1], '同意', 'PUBLIC', date '2030-01-01' + g / 24
            from generate_series(:from, :until) g;
            insert into minutes (id, version, changed_at, meeting_id, kind, title, content, secrecy, state, drafted_by, reviewed_by, year, serial)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 2, timestamptz '2030-01-01',
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 'EXECUTIVE', '第' || g || '次会议', '纪要', 'INTERNAL', 'ISSUED',
                   'a', 'b', 2030, g + 1
            from generate_series(:from, :until) g;
            insert into minutes_excerpt (id, version, changed_at, minutes_id, edition, topic_id, department, number, title, text, outcome, secrecy, issued_on)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 0, timestamptz '2030-01-01',
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1,
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g * 10 + 900002), 12, '0'))::uuid, 'transport', '1', '议题', '同意', 'ADOPTED', 'PUBLIC', date '2030-01-01'
            from generate_series(:from, :until) g;
            insert into meeting_leave (id, version, changed_at, meeting_id, meeting_title, decided_by_chair, person_id, name, reason, state, requested_at, decided_at)
            select ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, 1, timestamptz '2030-01-01',
                   ('00000000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid, '会议', 'mayor', 'vice-mayor-1', '周', '出差', 'GRANTED',
                   timestamptz '2030-01-01', timestamptz '2030-01-01'
            from generate_series(:from, :until) g;
            set session_replication_role = origin""";

    private static final class Taker extends Handler {

        private final Set<String> sent;

        Taker(Set<String> sent) {
            this.sent = sent;
        }

        @Override
        public void publish(LogRecord record) {
            String statement = String.valueOf(record.getMessage());
            if (statement.startsWith("select")) {
                sent.add(statement);
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
