package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.testing.TestTokens;

@GatewayTest
class TokenTest {

    @ParameterizedTest
    @CsvSource({"GET,/api/desk", "GET,/api/meetings/topics", "POST,/api/meetings/topics", "GET,/api/documents/1",
        "PUT,/api/documents/1", "DELETE,/api/supervision/matters/1", "PATCH,/api/emergency/incidents/1",
        "GET,/api/disclosure/tasks", "GET,/api/disclosure/public/publications", "POST,/api/meetings/rules", "POST,/api/rules",
        "GET,/api/meetings/rules/", "GET,/api/meetings/rules;a=b", "GET,/api/meetings/%72ules/1", "GET,/api/unknown", "GET,/api",
        "GET,/public/../api/meetings/topics", "GET,/public/%2e%2e/api/meetings/topics", "OPTIONS,/api/meetings"})
    void withoutATokenNothingBelowApiIsReached(Method method, String path) {
        given().urlEncodingEnabled(false).request(method, path).then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:workrules:problem:unauthenticated"))
                .body("status", equalTo(401))
                .body("title", equalTo("需要有效的访问令牌"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/desk", "/api/meetings/topics", "/api/rules", "/api/meetings/rules", "/public/feed", "/openapi", "/"})
    void aTokenThatDoesNotHoldIsRefusedEverywhere(String path) {
        refused(TestTokens.expired("head-transport"), path);
        refused(TestTokens.forged("head-transport"), path);
        refused(TestTokens.otherRealm("head-transport"), path);
        refused(TestTokens.person("head-transport").audience("somebody-else").sign(), path);
        refused("not.a.token", path);
        refused(unsigned(TestTokens.as("mayor")), path);
    }

    private static void refused(String token, String path) {
        given().auth().oauth2(token).header("Accept-Language", "en").get(path).then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("invalid_token"))
                .body("title", equalTo("A valid token is needed"))
                .body("detail", containsString("expired, forged"));
    }

    private static String unsigned(String token) {
        return "eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".";
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rules", "/api/meetings/rules", "/api/disclosure/rules", "/public/publications", "/openapi", "/"})
    void rulesAndWhatIsPublicNeedNoToken(String path) {
        ValidatableResponse answer = given().get(path).then();
        answer.statusCode(200);
    }

    @Test
    void aTokenThatHoldsOpensTheService() {
        given().auth().oauth2(TestTokens.as("head-transport")).get("/api/meetings/topics").then()
                .statusCode(200)
                .body("service", equalTo("meeting-service"));
    }
}
