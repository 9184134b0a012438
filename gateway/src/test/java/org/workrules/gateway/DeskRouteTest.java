package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;

import org.junit.jupiter.api.Test;
import org.workrules.testing.TestTokens;

/** emergency-service is dead throughout. */
@GatewayTest
class DeskRouteTest {

    @Test
    void theDeskMergesWhatEveryServiceTellsThisCallerMostUrgentFirst() {
        given().auth().oauth2(TestTokens.as("clerk-finance")).get("/api/desk").then().statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("items.service", contains("disclosure-service", "supervision-service", "document-service", "meeting-service"))
                .body("items.title", everyItem(equalTo("for clerk-finance")))
                .body("items[0].id", equalTo("disclosure.1"))
                .body("items[0].dueAt", equalTo("2026-11-25T00:00:00Z"))
                .body("missing.service", contains("emergency-service"));
    }

    @Test
    void aDeadAndASlowServiceAreNamedInsteadOfFailingTheDesk() {
        given().auth().oauth2(TestTokens.as(StubService.PATIENT)).header("Accept-Language", "en").get("/api/desk").then()
                .statusCode(200)
                .time(lessThan(3_000L))
                .body("items.service", contains("disclosure-service", "document-service", "meeting-service"))
                .body("missing", hasSize(2))
                .body("missing.service", contains("supervision-service", "emergency-service"))
                .body("missing.reason", contains("timeout", "unreachable"))
                .body("missing.detail", contains("supervision-service did not answer in time",
                        "emergency-service cannot be reached"));
    }
}
