package org.workrules.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.workrules.local.LocalSystem;

/**
 * How soon a command takes effect in another service. An accident is reported to emergency-service; disclosure-service starts the
 * clock of the first notice. Both databases belong to one PostgreSQL, which keeps the instant of every commit, so the way between
 * is measured by one clock and without a question in between.
 *
 * @param commitToEffect milliseconds from the commit of the report to the commit of its effect
 * @param transaction    milliseconds that the same statements take alone, from first to commit
 * @param commit         milliseconds that the COMMIT in them takes
 */
record Effect(Samples commitToEffect, Samples transaction, Samples commit) {

    private static final double PER_SECOND = 100;
    private static final int CALLERS = 8;
    private static final String COMMITTED = """
            select correlation_id, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 as at from audit_entry
            where act = ? and at > cast(? as timestamptz)""";

    /** Reports accidents as fast as possible until both sides are warm, then at a steady pace for a time. */
    static Effect of(LocalSystem system, Command incident, Duration warmUp, Duration time) throws Exception {
        Transcript alone = Transcript.of(system.database("emergency"), incident::once);
        new Crew(CALLERS, incident::worker).perSecond(warmUp);
        new Crew(CALLERS, incident::worker).paced(PER_SECOND, time);
        Instant begin = Instant.now();
        new Crew(CALLERS, incident::worker).paced(PER_SECOND, time);
        Samples way = way(system, begin);
        new Crew(CALLERS, alone::worker).perSecond(warmUp.dividedBy(4));
        List<Double> commits = Collections.synchronizedList(new ArrayList<>());
        new Crew(CALLERS, alone::worker).paced(PER_SECOND, time);
        Samples transactions = new Crew(CALLERS, () -> alone.worker(commits::add)).paced(PER_SECOND, time);
        return new Effect(way, transactions, Samples.of(commits));
    }

    private static Samples way(LocalSystem system, Instant begin) throws SQLException {
        Map<String, Double> committed = new HashMap<>();
        List<Double> way = new ArrayList<>();
        try (Probe here = new Probe(system.database("emergency")); Probe there = new Probe(system.database("disclosure"))) {
            here.await("select not exists (select from outbox)");
            here.read(COMMITTED, row -> committed.put(row.getString(1), row.getDouble(2)), "incident.report", begin.toString());
            there.await("select count(*) >= ? from audit_entry where act = ? and at > cast(? as timestamptz)",
                    committed.size(), "on emergency.IncidentReported", begin.toString());
            there.read(COMMITTED, row -> {
                Double from = committed.get(row.getString(1));
                if (from != null) {
                    way.add(row.getDouble(2) - from);
                }
            }, "on emergency.IncidentReported", begin.toString());
        }
        return Samples.of(way);
    }
}
