package org.workrules.document.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

/** What stands still is seen by operators. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class WaitingMetersTest {

    private static final long TEN_YEARS = 10L * 365 * 24 * 3600;
    private static final String DOSSIER = """
            insert into dossier (id, version, changed_at, kind, major_decision, title, department, drafting_department, drafters, secrecy,
                draft_hash, basis_hash, state, waits_for, waiting_since, opened_on, evaluation_overdue)
            values (gen_random_uuid(), 0, now(), 'MAJOR_DECISION', true, '久拖不决', 'waiting-meters', 'waiting-meters', '{x}', 'PUBLIC',
                repeat('a', 64), repeat('b', 64), 'READY', 'MEETING', now() - interval '%d seconds', current_date, false)""";

    @Inject
    Pool pool;

    @Inject
    WaitingMeters meters;

    @Inject
    MeterRegistry registry;

    @AfterEach
    void clear() {
        pool.query("delete from dossier where department = 'waiting-meters'").execute().await().indefinitely();
        meters.count().await().indefinitely();
    }

    private Double of(String gauge, String kind, String at) {
        Gauge found = registry.find(gauge).tags("kind", kind, "at", at).gauge();
        return found == null ? null : found.value();
    }

    private double records() {
        meters.count().await().indefinitely();
        Double found = of("workrules.waiting.records", "dossier", "MEETING");
        return found == null ? 0 : found;
    }

    @Test
    void theNumberOfThoseThatWaitAndTheAgeOfTheOldestAreShown() {
        double before = records();
        pool.query(DOSSIER.formatted(TEN_YEARS)).execute().await().indefinitely();
        pool.query(DOSSIER.formatted(60)).execute().await().indefinitely();
        assertEquals(before + 2, records());
        assertEquals(TEN_YEARS, of("workrules.waiting.age.seconds", "dossier", "MEETING"), 60);
        pool.query("update dossier set waits_for = 'NOBODY', state = 'ABANDONED' where department = 'waiting-meters'").execute().await().indefinitely();
        assertEquals(before, records(), "what waits for nobody is not counted");
        assertNull(of("workrules.waiting.records", "dossier", "NOBODY"));
        assertNull(of("workrules.waiting.records", "document", "ISSUED"));
    }

    @Test
    void onlyTheIndexesOfWhatWaitsAreRead() {
        List<String> plan = new ArrayList<>();
        pool.withTransaction(connection -> connection.query("set local enable_seqscan = off").execute()
                .chain(() -> connection.query("set local enable_bitmapscan = off").execute())
                .chain(() -> connection.query("explain " + WaitingMeters.COUNT).execute())
                .invoke(rows -> rows.forEach(row -> plan.add(row.getString(0))))).await().indefinitely();
        for (String index : List.of("document_waiting", "incoming_waiting", "dossier_waiting")) {
            assertTrue(plan.stream().anyMatch(line -> line.contains("Index Only Scan using " + index)), () -> index + " in " + plan);
        }
    }
}
