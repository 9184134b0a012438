package org.workrules.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.workrules.faults.Books.Announcements;
import org.workrules.faults.Books.Told;
import org.workrules.system.RunningSystem;

/** Waits until the system has come to rest, and opens its books. */
final class Bookkeeper {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> WITH_DEADLINES = List.of("emergency", "supervision", "disclosure");
    private static final String RECORDED = """
            select coalesce(sum((approaching_announced_at is not null)::int + (missed_announced_at is not null)::int
                - coalesce((approaching_announced_at = missed_announced_at)::int, 0)), 0) from deadline""";
    private static final String LINES = "select count(*) from audit_entry where act = 'deadline.announce' and outcome = 'ACCEPTED'";
    /**
     * A trial lets deadlines fall due within ten seconds; none of them may come between the books. One that cannot be announced
     * is put off by the watcher, and still owed.
     */
    private static final String OWED = """
            select count(*) from deadline
            where wake_at < now() + interval '12 seconds' or attempts > 0 and wake_at is not null""";

    private final RunningSystem system;
    private final Shelf shelf;
    private final Flow flow;
    private final Map<String, String> groups = new HashMap<>();

    Bookkeeper(RunningSystem system) {
        this.system = system;
        this.shelf = new Shelf(system.local());
        this.flow = new Flow(system.local().kafkaBootstrapServers());
        RunningSystem.SERVICES.forEach(service -> groups.put(service, service));
    }

    /** A service reads under another consumer group for a while. */
    void readsAs(String service, String group) {
        groups.put(service, group);
    }

    Flow flow() {
        return flow;
    }

    Shelf shelf() {
        return shelf;
    }

    /** Goes on when all that waits has gone out, arrived, taken effect and been announced, and nothing new came of it. */
    void awaitRest() {
        String[] before = {""};
        Awaitility.await("the system comes to rest").atMost(PATIENCE).pollInterval(Duration.ofMillis(150)).untilAsserted(() -> {
            String unrest = unrest();
            String progress = unrest.isEmpty() ? progress() : "";
            boolean still = unrest.isEmpty() && progress.equals(before[0]);
            before[0] = progress;
            if (!still) {
                throw new AssertionError(unrest.isEmpty() ? "something moved" : unrest);
            }
        });
    }

    private String unrest() {
        String late = said("events not yet received", flow.lags(groups.values()));
        return late.isEmpty() ? said("events in the outbox", waiting())
                + said("deadlines owed", each(WITH_DEADLINES, service -> shelf.count(service, OWED))) : late;
    }

    private static String said(String what, Map<String, Long> counts) {
        counts.values().removeIf(count -> count == 0);
        return counts.isEmpty() ? "" : what + " " + counts + " ";
    }

    /** Moves with every event that is made or received. */
    private String progress() {
        return RunningSystem.SERVICES.stream().map(service -> shelf.one(service,
                "select (select count(*) from audit_entry) || ' ' || (select count(*) from inbox)")).collect(Collectors.joining(" "));
    }

    private Map<String, Long> waiting() {
        return each(RunningSystem.SERVICES, service -> shelf.count(service, "select count(*) from outbox"));
    }

    private static Map<String, Long> each(List<String> services, ToLongFunction<String> count) {
        Map<String, Long> counts = new LinkedHashMap<>();
        services.forEach(service -> counts.put(service, count.applyAsLong(service)));
        return counts;
    }

    /** What deadlines remember and what was announced, up to now. */
    Map<String, Announcements> announcements() {
        Map<String, Announcements> all = new LinkedHashMap<>();
        WITH_DEADLINES.forEach(service -> all.put(service,
                new Announcements(shelf.count(service, RECORDED), shelf.count(service, LINES))));
        return all;
    }

    /** The books on what a ledger speaks of; deadlines since a given moment. */
    Books open(Ledger ledger, Map<String, Announcements> before) {
        Map<String, Announcements> since = new LinkedHashMap<>();
        announcements().forEach((service, now) -> since.put(service, now.since(before.get(service))));
        return new Books(system.events().stream().map(Told::of).toList(), waiting(),
                each(RunningSystem.SERVICES, service -> shelf.count(service, "select count(*) from parked_event where state = 'PARKED'")),
                auditLines(ledger), Effects.of(shelf, ledger), since);
    }

    private Map<String, Long> auditLines(Ledger ledger) {
        Map<String, Long> lines = new HashMap<>();
        ledger.accepted().stream().collect(Collectors.groupingBy(Ledger.Accepted::service,
                Collectors.mapping(Ledger.Accepted::record, Collectors.toSet()))).forEach((service, records) -> lines.putAll(shelf.counts(service, """
                    select aggregate_id, count(*) from audit_entry
                    where outcome = 'ACCEPTED' and actor not like 'service:%' and aggregate_id = any(?) group by 1""", records)));
        return lines;
    }
}
