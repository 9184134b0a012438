package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.testing.TestTokens;

/** A gateway opened to one front end, with a small allowance, reached by HTTPS. */
@GatewayTest
@TestProfile(FrontEndTest.OneFrontEnd.class)
class FrontEndTest {

    public static class OneFrontEnd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.origins", "https://desk.anlan.example",
                    "workrules.rate.caller.burst", "3", "workrules.rate.caller.per-second", "1",
                    "workrules.rate.anonymous.burst", "50", "workrules.rate.anonymous.per-second", "1",
                    "workrules.entrance.hsts-max-age", "365D");
        }
    }

    @Test
    void theFrontEndMayAskAndReadTheHeadersOfTheApi() {
        given().header("Origin", "https://desk.anlan.example").auth().oauth2(TestTokens.as("mayor")).get("/api/meetings/topics").then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://desk.anlan.example")
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void thePreflightNeedsNoToken() {
        given().header("Origin", "https://desk.anlan.example").header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "Authorization,If-Match").options("/api/meetings/topics").then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"));
    }

    @Test
    void anotherOriginIsRefused() {
        given().header("Origin", "https://evil.example").auth().oauth2(TestTokens.as("mayor")).get("/api/meetings/topics").then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void httpsIsInsistedOnWhereItIsConfigured() {
        given().get("/").then().header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndNobodyElseSuffers() {
        String busy = TestTokens.as("clerk-transport");
        for (int asked = 0; asked < 3; asked++) {
            given().auth().oauth2(busy).get("/api/meetings/topics").then().statusCode(200);
        }
        given().auth().oauth2(busy).header("Accept-Language", "en").get("/api/meetings/topics").then().statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit", containsString("\"caller\";r=0"))
                .header("RateLimit-Policy", "\"caller\";q=3;w=3")
                .body("type", equalTo("urn:workrules:problem:too-many-requests"))
                .body("title", equalTo("Too many requests"));
        given().auth().oauth2(TestTokens.as("clerk-education")).get("/api/meetings/topics").then().statusCode(200);
    }

    @Test
    void guessingTokensIsLimitedByAddress() {
        String forged = TestTokens.forged("mayor");
        for (int guessed = 0; guessed < 60; guessed++) {
            int status = given().auth().oauth2(forged).get("/api/meetings/topics").statusCode();
            if (status == 429) {
                return;
            }
        }
        throw new AssertionError("sixty forged tokens in a row were each answered 401");
    }
}
