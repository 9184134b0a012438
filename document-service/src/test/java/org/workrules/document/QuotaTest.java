package org.workrules.document;

import static org.hamcrest.Matchers.equalTo;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.reviewed;
import static org.workrules.document.DocumentApi.submitted;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.platform.policy.Policies;
import org.workrules.testing.ServiceTestResource;

/** The year's quota of a department (art. 47), counted from what was accepted. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class QuotaTest {

    @Inject
    Pool pool;
    @Inject
    Policies policies;

    @Test
    void theDocumentOverTheQuotaNeedsConsentWithAReason() {
        pool.query("""
                insert into policy (rule_id, applies_to, article, unit, figure, source, confirmed, effective_from, author)
                values ('document.quota', 'audit-bureau', 47, 'COUNT', 1, 'test', false, '2020-01-01', 'test')""")
                .executeAndAwait();
        policies.reload().await().indefinitely();
        reviewed("clerk-audit-bureau", draft());
        Known second = submitted("clerk-audit-bureau", draft());
        act("office-director", second, "review", Map.of("outcome", "ACCEPTED")).then().statusCode(409)
                .body("rule", equalTo("document.quota")).body("article", equalTo("第四十七条")).body("strength", equalTo("CONFIGURED"));
        act("office-director", second, "review", Map.of("outcome", "ACCEPTED", "overQuotaConsent", "防汛急需")).then().statusCode(200)
                .body("overQuotaConsent", equalTo("防汛急需"));
    }
}
