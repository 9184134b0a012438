package org.workrules.platform.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class KeyRetentionTest {

    @Inject
    Pool pool;

    @Inject
    KeyRetention retention;

    @Test
    void oldKeysAreForgottenAndYoungOnesKept() {
        pool.query("""
                insert into idempotency_key (caller, key, fingerprint, created_at)
                values ('retention', 'old', 'x', now() - interval '8 days'), ('retention', 'young', 'x', now() - interval '6 days')""")
                .execute().await().indefinitely();
        assertEquals(1, retention.forget().await().indefinitely());
        assertEquals("young", pool.query("select key from idempotency_key where caller = 'retention'").execute()
                .await().indefinitely().iterator().next().getString("key"));
    }
}
