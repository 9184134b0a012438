package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.testing.TestTokens;

@GatewayTest
class RefusalTest {

    private static final int ELEVEN_MEGABYTES = 11 * 1024 * 1024;

    @TestHTTPResource("/")
    URI gateway;

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(TestTokens.as("head-transport")).urlEncodingEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown", "/api/meetingsx", "/api/meeting/topics", "/api/"})
    void anUnknownPathBelowApiIsNotFound(String path) {
        signedIn().get(path).then().statusCode(404).contentType("application/problem+json")
                .body("type", equalTo("urn:workrules:problem:not-found"))
                .body("title", equalTo("此地址没有内容"))
                .body("instance", equalTo(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unknown", "/favicon.ico", "/publicx", "/index.html"})
    void anUnknownPathElsewhereIsNotFoundForAnybodyWithAToken(String path) {
        signedIn().header("Accept-Language", "en").get(path).then().statusCode(404).contentType("application/problem+json")
                .body("title", equalTo("There is nothing at this address"));
    }

    @Test
    void ownAddressesAreReadOnly() {
        signedIn().post("/api/desk").then().statusCode(405)
                .header("Allow", "GET, HEAD")
                .body("type", equalTo("urn:workrules:problem:method-not-allowed"));
    }

    @Test
    void aMethodTheApiDoesNotKnowIsRefused() {
        signedIn().request("TRACE", "/api/meetings").then().statusCode(405)
                .header("Allow", containsString("PATCH"));
    }

    @Test
    void aBodyAnnouncedTooLargeIsRefused() {
        signedIn().body(new byte[ELEVEN_MEGABYTES]).post("/api/documents").then().statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:workrules:problem:too-large"))
                .body("maxBytes", equalTo(10 * 1024 * 1024));
    }

    @Test
    void anAttachmentMayBeLargerThanWhatElseIsSent() {
        signedIn().body(new byte[ELEVEN_MEGABYTES]).post("/api/documents/7/attachments").then().statusCode(not(413));
        signedIn().body(new byte[ELEVEN_MEGABYTES]).post("/api/documents/incoming/7/files").then().statusCode(not(413));
        signedIn().body(new byte[2 * ELEVEN_MEGABYTES]).post("/api/documents/7/attachments").then().statusCode(413)
                .body("maxBytes", equalTo(20 * 1024 * 1024));
        signedIn().body(new byte[ELEVEN_MEGABYTES]).post("/api/documents/7/attachments/8/removal").then().statusCode(413);
    }

    @Test
    void aChunkedBodyThatTurnsOutTooLargeIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/documents"))
                .header("Authorization", "Bearer " + TestTokens.as("head-transport"))
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[ELEVEN_MEGABYTES])))
                .build();
        HttpResponse<String> response = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("A request body may have 10485760 bytes at most.");
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        signedIn().header("Accept-Language", "en").post("/api/emergency/incidents").then().statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("urn:workrules:problem:unavailable"))
                .body("service", equalTo("emergency-service"))
                .body("detail", equalTo("emergency-service cannot be reached; nothing was done. Try again later."));
    }

    @Test
    void aServiceThatBreaksOffLeavesItOpenWhetherItActed() {
        signedIn().header("Accept-Language", "en").body("{}").post("/api/meetings/hangup").then().statusCode(503)
                .header("Retry-After", "5")
                .body("service", equalTo("meeting-service"))
                .body("detail", containsString("repeat the request with the same Idempotency-Key"));
    }

    @Test
    void aServiceThatStaysSilentIsGivenUp() {
        signedIn().get("/api/meetings/silence").then().statusCode(504)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:workrules:problem:timeout"))
                .body("service", equalTo("meeting-service"))
                .body("detail", containsString("会议服务未在时限内答复"));
    }

    @Test
    void aRefusalCarriesTheRequestIdAndNoInnerWorkings() {
        signedIn().header("X-Request-Id", "case-18").get("/api/emergency/incidents").then()
                .body("requestId", equalTo("case-18"))
                .body(not(containsString("Exception")))
                .body(not(containsString("localhost")));
    }

    @Test
    void whatServicesKeepForOperatorsIsNeverForwarded() {
        signedIn().get("/api/meetings/../../q/openapi").then().statusCode(404);
        signedIn().get("/q/openapi").then().statusCode(404);
    }

    @Test
    void probesAndMetricsAnswerTheHouseNetworkAlone() {
        given().get("/q/health/live").then().statusCode(200);
        given().header("X-Forwarded-For", "203.0.113.9").get("/q/health/live").then().statusCode(404)
                .body("type", equalTo("urn:workrules:problem:not-found"));
        given().header("X-Forwarded-For", "203.0.113.9").get("/q/metrics").then().statusCode(404)
                .body("service", nullValue());
    }
}
