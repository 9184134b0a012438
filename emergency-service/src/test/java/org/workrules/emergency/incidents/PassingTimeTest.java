package org.workrules.emergency.incidents;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.workrules.emergency.Api.EMERGENCY;
import static org.workrules.emergency.Api.INCIDENTS;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Api;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;

/** What happens by itself when nobody acts in time. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class PassingTimeTest {

    @Inject
    Pool pool;
    @Inject
    BusinessClock clock;

    @BeforeEach
    void leaders() {
        Api.introduceLeaders(pool);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theMayorIsAskedThenTheDistrictAndTheOfficeHaveMissedTheirReportsOnceEach() {
        String id = Api.report(EMERGENCY, Api.accident(4, Instant.now().minusSeconds(60)));
        Api.get("vice-mayor-2", "/api/emergency/desk").then().body("items.findAll { it.act == 'consent' }.id", hasItem(id));
        Api.get("vice-mayor-1", "/api/emergency/desk").then().body("items.findAll { it.act == 'consent' }.id", not(hasItem(id)));
        Api.get("mayor", "/api/emergency/desk").then().body("items.id", not(hasItem(id)));
        Api.get("duty-officer-district-donghe", "/api/emergency/desk").then()
                .body("items.findAll { it.act == 'report' }.id", hasItem(id));
        Api.get(EMERGENCY, "/api/emergency/desk").then().body("items.findAll { it.act == 'follow-up' }.id", hasItem(id));

        clock.moveBy(Duration.ofMinutes(21));
        Awaitility.await("the mayor is asked").atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                Api.get("mayor", INCIDENTS + "/" + id).then().body("consent.askedMayorAt", notNullValue()));
        Api.get("mayor", "/api/emergency/desk").then().body("items.findAll { it.act == 'consent' }.id", hasItem(id));

        clock.moveBy(Duration.ofMinutes(10));
        awaitBreaches(id, 1);
        Api.get("office-director", "/api/emergency/breaches?incident=" + id).then()
                .body("items[0].kind", equalTo("MISSED")).body("items[0].department", equalTo("district-donghe"))
                .body("items[0].rule", equalTo("emergency.telephone-limit"));

        Api.act("mayor", id, "consent", Map.of()).then().statusCode(200);
        Api.get("duty-officer-general", "/api/emergency/desk").then()
                .body("items.findAll { it.act == 'report-to-province' }.id", hasItem(id));
        clock.moveBy(Duration.ofMinutes(90));
        awaitBreaches(id, 2);
        Api.act("duty-officer-general", id, "province-report", Map.of("receivedBy", "省政府总值班室", "summary", "补报")).then()
                .statusCode(200).body("provinceReport.late", equalTo(true));
        Api.act("duty-officer-district-donghe", id, "reports", Api.further("FOLLOW_UP", 4)).then().statusCode(200);
        Api.get("office-director", "/api/emergency/breaches?incident=" + id).then().body("items", hasSize(2))
                .body("items.findAll { it.department == 'general-office' }.kind", equalTo(List.of("MISSED")));
        EventContracts.check("emergency.events");
    }

    private static void awaitBreaches(String incident, int count) {
        Awaitility.await(count + " breaches").atMost(Duration.ofSeconds(60)).untilAsserted(() ->
                Api.get("office-director", "/api/emergency/breaches?incident=" + incident).then().body("items", hasSize(count)));
    }
}
