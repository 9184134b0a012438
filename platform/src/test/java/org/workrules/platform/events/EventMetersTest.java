package org.workrules.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class EventMetersTest {

    @Inject
    Pool pool;

    @Inject
    EventMeters meters;

    @Inject
    MeterRegistry registry;

    @Test
    void parkedEventsAreCounted() {
        meters.count().await().indefinitely();
        double before = parked();
        pool.query("""
                insert into parked_event (id, consumer, event_id, type, topic, message_key, headers, payload, cause, attempts,
                                          state, parked_at, version, changed_at)
                values (gen_random_uuid(), 'meters', gen_random_uuid(), 't', 't', 'k', '{}', '{}', 'c', 1, 'PARKED', now(), 0, now())""")
                .execute().await().indefinitely();
        meters.count().await().indefinitely();
        assertEquals(before + 1, parked());
        assertTrue(registry.get("workrules.outbox.rows").gauge().value() >= 0);
        pool.query("delete from parked_event where consumer = 'meters'").execute().await().indefinitely();
    }

    private double parked() {
        return registry.get("workrules.parked.events").gauge().value();
    }
}
