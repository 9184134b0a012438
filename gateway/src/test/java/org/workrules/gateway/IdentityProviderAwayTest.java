package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.testing.TestTokens;

/** A gateway started before Keycloak, with tracing on. */
@GatewayTest
@TestProfile(IdentityProviderAwayTest.NobodyThere.class)
class IdentityProviderAwayTest {

    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("workrules.identity-url", "http://localhost:1/realms/workrules",
                    "quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "1H");
        }
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledInvalid() {
        given().auth().oauth2(TestTokens.as("mayor")).header("Accept-Language", "en").get("/api/meetings/topics").then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("service", equalTo("identity-provider"))
                .body("detail", containsString("tokens cannot be checked now"));
    }

    @Test
    void whatNeedsNoTokenIsServedAllTheSame() {
        given().get("/api/rules").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void theTraceGoesOnBehindTheGatewayAsOneChain() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/public/publications").then()
                .statusCode(200)
                .body("headers.traceparent", contains(matchesPattern("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01")));
    }
}
