package org.workrules.meeting.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.as;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.rhythm.Rhythm;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class AccountWriterTest {

    @Inject
    Vertx vertx;
    @Inject
    Pool pool;
    @Inject
    BusinessClock clock;
    @Inject
    Rhythm rhythm;

    private FakeKeycloak keycloak;
    private IdentityProvider provider;
    private AccountWriter writer;

    @BeforeEach
    void start() throws IOException {
        keycloak = new FakeKeycloak();
        provider = new IdentityProvider(vertx, keycloak.realm(), "workrules-register", Optional.of("s3cret"));
        writer = new AccountWriter(provider, pool, clock, rhythm, new SimpleMeterRegistry(), Duration.ofSeconds(5));
        pool.query("delete from account").execute().await().atMost(Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        clock.reset();
        keycloak.close();
    }

    private void writeAll() {
        for (int round = 0; round < 6; round++) {
            writer.round().await().atMost(Duration.ofSeconds(60));
        }
    }

    private String account(String person) {
        return "/api/meetings/accounts/" + as("office-director").queryParam("person", person).get("/api/meetings/accounts")
                .jsonPath().getString("items[0].id");
    }

    @Test
    void anAppointmentIsWrittenToTheAccountAndTheSameStateIsNotWrittenAgain() {
        String person = "written-" + System.nanoTime();
        as("office-director").body(Map.of("personId", person, "name", "李明", "clearance", "secret", "office", "DEPARTMENT_HEAD",
                        "department", "petition-bureau", "succeeding", true, "since", LocalDate.now(BusinessZone.ID).toString(),
                        "basis", "安人发〔2026〕8号"))
                .post("/api/meetings/appointments").then().statusCode(201);
        keycloak.user("vice-mayor-1", "government", "public", "mayor", "offline_access");
        writeAll();
        assertEquals(Set.of("department-head"), keycloak.roles.get(person));
        assertEquals("secret", keycloak.users.get(person).getJsonObject("attributes").getJsonArray("clearance").getString(0));
        assertEquals(Set.of("vice-mayor", "offline_access"), keycloak.roles.get("vice-mayor-1"));
        int writes = keycloak.writes.get();
        writeAll();
        assertEquals(writes, keycloak.writes.get());
        as("office-director").get(account(person)).then().statusCode(200).body("writtenAt", notNullValue())
                .body("pendingSince", equalTo(null)).body("offices[0]", equalTo("department-head"));
    }

    @Test
    void whileTheIdentityProviderIsAwayChangesWaitAndAreWrittenLater() {
        keycloak.away = true;
        writeAll();
        as("office-director").queryParam("person", "mayor").queryParam("pending", true).get("/api/meetings/accounts").then()
                .statusCode(200).body("items", hasSize(1)).body("items[0].failure", notNullValue()).body("items[0].attempts", greaterThanOrEqualTo(1));
        assertTrue(keycloak.users.isEmpty());
        keycloak.away = false;
        clock.moveBy(Duration.ofMinutes(2));
        writeAll();
        assertEquals(Set.of("mayor"), keycloak.roles.get("mayor"));
        as("office-director").queryParam("pending", true).get("/api/meetings/accounts").then().body("items", hasSize(0));
    }

    @Test
    void whatSomebodyChangedBehindTheRegisterIsReportedAndWrittenAgainOnRequest() {
        writeAll();
        keycloak.roles.get("clerk-transport").add("mayor");
        keycloak.user("stranger", "transport", "secret", "vice-mayor");
        Drift drift = drift();
        assertTrue(drift.differences().stream().anyMatch(row -> row.personId().equals("clerk-transport")
                && row.kind() == Drift.Kind.OFFICES && row.account().contains("mayor")), drift::toString);
        assertTrue(drift.differences().stream().anyMatch(row -> row.personId().equals("stranger")
                && row.kind() == Drift.Kind.NOT_IN_REGISTER), drift::toString);
        act("clerk-transport", account("clerk-transport"), "rewriting", null).then().statusCode(403);
        act("office-director", account("clerk-transport"), "rewriting", null).then().statusCode(200).body("pendingSince", notNullValue());
        writeAll();
        assertFalse(drift().differences().stream().anyMatch(row -> row.personId().equals("clerk-transport") && row.account() != null
                && row.account().contains("mayor")));
    }

    @Test
    void driftIsUnknownWhileNobodyCanBeAsked() {
        keycloak.away = true;
        assertFalse(watch().report().await().atMost(Duration.ofSeconds(20)).reachable());
        as("office-director").get("/api/meetings/accounts/drift").then().statusCode(200).body("reachable", equalTo(false));
        as("head-transport").get("/api/meetings/accounts/drift").then().statusCode(403);
        as("head-transport").get("/api/meetings/accounts").then().statusCode(403);
    }

    private DriftWatch watch() {
        return new DriftWatch(provider, pool, clock, rhythm, new SimpleMeterRegistry(), Duration.ofMinutes(10));
    }

    private Drift drift() {
        return watch().report().await().atMost(Duration.ofSeconds(20));
    }
}
