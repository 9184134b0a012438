package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.testing.TestTokens;

@GatewayTest
class CrossingTest {

    private static final String TOKEN = TestTokens.as("head-transport");

    private static RequestSpecification signedIn() {
        return given().auth().oauth2(TOKEN).urlEncodingEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({"/api/meetings/topics,meeting-service", "/api/documents,document-service",
        "/api/supervision/matters?after=x&limit=2,supervision-service", "/api/disclosure/tasks/%E5%85%AC%20%E5%BC%80,disclosure-service"})
    void pathAndQueryReachTheServiceAsTheyWere(String target, String service) {
        signedIn().get(target).then().statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(target))
                .body("method", equalTo("GET"));
    }

    @Test
    void thePathThatWasJudgedIsThePathTheServiceGets() {
        signedIn().get("/api/meetings/x/../topics/%2e%2e/minutes").then().statusCode(200)
                .body("uri", equalTo("/api/meetings/minutes"));
    }

    @Test
    void thePublicPathIsTheShortNameOfWhatDisclosureOffersToEverybody() {
        given().get("/public/publications?q=1").then().statusCode(200)
                .body("service", equalTo("disclosure-service"))
                .body("uri", equalTo("/api/disclosure/public/publications?q=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void everyMethodOfTheApiCrosses(String method) {
        signedIn().request(Method.valueOf(method), "/api/meetings/topics").then().statusCode(200)
                .body("method", equalTo(method));
    }

    @Test
    void aBodyCrossesWhole() {
        signedIn().contentType("application/octet-stream").body(new byte[3_000_000]).post("/api/documents").then()
                .statusCode(200)
                .body("bodyBytes", equalTo(3_000_000))
                .body("headers.content-length", contains("3000000"));
    }

    @Test
    void theTokenAndTheHeadersOfTheApiCrossUnchanged() {
        signedIn().header("Idempotency-Key", "k-1").header("If-Match", "\"3\"").header("Accept-Language", "en")
                .header("Last-Event-ID", "41").get("/api/meetings/topics").then()
                .body("headers.authorization", contains("Bearer " + TOKEN))
                .body("headers.idempotency-key", contains("k-1"))
                .body("headers.if-match", contains("\"3\""))
                .body("headers.accept-language", contains("en"))
                .body("headers.last-event-id", contains("41"));
    }

    @Test
    void whatAClientSaysAboutItselfBesideTheTokenIsDropped() {
        signedIn().header("X-Forwarded-For", "203.0.113.9").header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "gopher").header("X-Forwarded-Prefix", "/x").header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9").header("X-User", "mayor").header("X_User", "mayor")
                .header("X-Remote-User", "mayor").header("Remote-User", "mayor").header("X-Workrules-Office", "mayor")
                .header("X-HTTP-Method-Override", "DELETE").header("Cookie", "a=b").get("/api/meetings/topics").then()
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers.x-forwarded-host", contains(matchesPattern("localhost:\\d+")))
                .body("headers.x-forwarded-proto", contains("http"))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-user")))
                .body("headers", not(hasKey("x_user")))
                .body("headers", not(hasKey("x-remote-user")))
                .body("headers", not(hasKey("remote-user")))
                .body("headers", not(hasKey("x-workrules-office")))
                .body("headers", not(hasKey("x-http-method-override")))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void whatBelongsToOneConnectionStaysOnIt() {
        signedIn().header("Connection", "keep-alive, X-Hop").header("X-Hop", "1").header("TE", "trailers")
                .header("Proxy-Authorization", "Basic eA==").header("Keep-Alive", "timeout=5").get("/api/meetings/topics").then()
                .statusCode(200)
                .body("headers", not(hasKey("x-hop")))
                .body("headers", not(hasKey("te")))
                .body("headers", not(hasKey("proxy-authorization")))
                .body("headers", not(hasKey("keep-alive")))
                .body("headers", not(hasKey("connection")));
    }

    @Test
    void theAnswerOfAServiceCrossesAsItIs() {
        signedIn().post("/api/meetings/created").then().statusCode(201)
                .header("ETag", "\"3\"")
                .header("Link", "</api/meetings?after=7>; rel=\"next\"")
                .body("id", equalTo(7));
    }

    @Test
    void theAddressOfAServiceIsNotTold() {
        signedIn().post("/api/meetings/created").then()
                .header("Location", "/api/meetings/7")
                .header("X-Powered-By", nullValue())
                .header("Server", nullValue());
    }

    @Test
    void linksOfPublicPagesStayPublic() {
        given().get("/public/links").then().statusCode(200)
                .header("Link", "</public/publications?after=2>; rel=\"next\"");
    }

    @Test
    void aRefusalOfAServiceCrossesAsItIs() {
        signedIn().post("/api/meetings/problem").then().statusCode(409)
                .contentType("application/problem+json")
                .header("Content-Language", "zh")
                .body("rule", equalTo("meeting.quorum"))
                .body("article", equalTo("第三十八条"));
    }

    @Test
    void aTraceThatIsNotRecordedHereGoesOnAsItBegan() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        signedIn().header("traceparent", trace).get("/api/meetings/topics").then()
                .body("headers.traceparent", contains(trace));
    }

    @Test
    void theRequestIdCrossesAndComesBack() {
        signedIn().header("X-Request-Id", "case-17").get("/api/meetings/topics").then()
                .header("X-Request-Id", "case-17")
                .body("headers.x-request-id", contains("case-17"));
    }

    @Test
    void aRequestIdThatCouldForgeALogIsReplaced() {
        signedIn().header("X-Request-Id", "a b\tc").get("/api/meetings/topics").then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }
}
