package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.testing.TestTokens;

@GatewayTest
class AnswerHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/openapi", "/api/rules", "/public/feed", "/unknown", "/api/meetings/topics"})
    void everyAnswerIsSafeForBrowsers(String path) {
        given().get(path).then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void answersOfTheApiAreNotStored() {
        given().auth().oauth2(TestTokens.as("mayor")).get("/api/meetings/topics").then().header("Cache-Control", "no-store");
    }

    @Test
    void aCallerSeesWhatIsLeftOfTheAllowance() {
        given().auth().oauth2(TestTokens.as("clerk-health")).get("/api/meetings/topics").then()
                .header("RateLimit-Policy", "\"caller\";q=400;w=2")
                .header("RateLimit", containsString("r=399"));
    }

    @Test
    void theFirstPageNamesTheEntrances() {
        given().get("/").then().statusCode(200)
                .body("links.openapi", equalTo("/openapi"))
                .body("links.rules", equalTo("/api/rules"))
                .body("links.feed", equalTo("/public/feed"));
    }

    @Test
    void theGatewayIsReadyWithoutAServiceAndNamesIt() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'services' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'services' }.data.'emergency-service'", equalTo("unreachable"));
    }

    @Test
    void metricsHaveOneSeriesForAllPathsOfAService() {
        given().auth().oauth2(TestTokens.as("mayor")).get("/api/meetings/one/two").then().statusCode(200);
        given().auth().oauth2(TestTokens.as("mayor")).get("/no/such/path").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(200)
                .body(containsString("uri=\"/api/meetings/{path}\""))
                .body(containsString("uri=\"/{other}\""))
                .body(not(containsString("one/two")))
                .body(not(containsString("no/such")))
                .body(containsString("workrules_gateway_service_ready{service=\"emergency-service\"} 0"));
    }
}
