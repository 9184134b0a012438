package org.workrules.meeting.leadership;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

/** What the database itself refuses, whatever the code above it does. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class RegisterGuardTest {

    private static final String TENURE = """
            insert into office_tenure (id, version, changed_at, person_id, office, department, acting, since, basis, recorded_by)
            values (gen_random_uuid(), 0, now(), '%s', '%s', 'government', false, '2030-01-01', 'b', 'r')""";
    private static final String CHARGE = """
            insert into charge (id, version, changed_at, person_id, kind, code, since, basis, recorded_by)
            values (gen_random_uuid(), 0, now(), '%s', 'DEPARTMENT', '%s', '2030-01-01', 'b', 'r')""";
    private static final String OUTING = """
            insert into outing (id, version, changed_at, person_id, from_at, until_at, place, reason, state, stand_in, pair, reported_by,
                reported_at, decided_by, decided_at)
            values (gen_random_uuid(), 0, now(), '%s', '2031-01-01', '2031-01-03', 'p', 'r', 'CONSENTED', '%s', 'vice-mayor-1/vice-mayor-2',
                'r', now(), 'mayor', now())""";

    private static final String REPORTED = """
            insert into outing (id, version, changed_at, person_id, from_at, until_at, place, reason, state, reported_by, reported_at)
            values (gen_random_uuid(), 0, now(), 'vice-mayor-1', '2031-01-01', '2031-01-03', 'p', 'r', 'REPORTED', 'r', now())""";

    @Inject
    Pool pool;

    private void refused(String constraint, String... statements) {
        Throwable violation = assertThrows(Throwable.class, () -> pool.withTransaction(connection -> {
            Uni<?> all = Uni.createFrom().voidItem();
            for (String statement : statements) {
                all = all.chain(() -> connection.query(statement).execute());
            }
            return all;
        }).await().atMost(Duration.ofSeconds(10)));
        assertTrue(violation.toString().contains(constraint), violation::toString);
    }

    @Test
    void thereAreNeverTwoMayors() {
        refused("office_has_one_holder", TENURE.formatted("vice-mayor-1", "mayor"));
    }

    @Test
    void noOfficeIsHeldTwiceByOne() {
        refused("office_held_once", TENURE.formatted("vice-mayor-1", "vice-mayor"));
    }

    @Test
    void noDepartmentIsInTwoPortfolios() {
        refused("one_in_charge", CHARGE.formatted("vice-mayor-2", "transport"));
    }

    @Test
    void noPairIsAwayAtOnceAndNobodyTwice() {
        refused("not_both_away", OUTING.formatted("vice-mayor-1", "vice-mayor-2"), OUTING.formatted("vice-mayor-2", "vice-mayor-1"));
        refused("away_once", REPORTED, REPORTED);
    }
}
