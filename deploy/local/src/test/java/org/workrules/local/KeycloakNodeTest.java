package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakNodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path directory;
    private static Infrastructure infrastructure;
    private static IdentityProvider identity;

    @BeforeAll
    static void start() {
        infrastructure = Infrastructure.open(InfrastructureSettings.forTests(directory));
        identity = infrastructure.identityProvider();
    }

    @AfterAll
    static void stop() {
        infrastructure.close();
    }

    @Test
    void aPersonsTokenSaysWhoCallsWithWhichOffices() throws Exception {
        JsonNode claims = claims(token("grant_type=password&client_id=workrules-cli&username=head-transport&password=workrules"));

        assertThat(claims.get("iss").asText()).isEqualTo(identity.issuer());
        assertThat(claims.get("preferred_username").asText()).isEqualTo("head-transport");
        assertThat(claims.get("name").asText()).isEqualTo("路远征");
        assertThat(claims.get("department").asText()).isEqualTo("transport");
        assertThat(claims.get("clearance").asText()).isEqualTo("confidential");
        assertThat(claims.at("/realm_access/roles").toString()).contains("department-head").doesNotContain("offline_access");
        assertThat(claims.get("aud").toString()).contains("workrules-api");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aDepartmentSystemIsBoundToItsDepartment() throws Exception {
        JsonNode claims = claims(token("grant_type=client_credentials&client_id=system-transport&client_secret=workrules"));

        assertThat(claims.get("department").asText()).isEqualTo("transport");
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"department-system\"]");
        assertThat(claims.get("aud").toString()).contains("workrules-api");
    }

    @Test
    void theWebClientTakesNoPasswords() throws Exception {
        HttpResponse<String> answer = ask("grant_type=password&client_id=workrules-web&username=mayor&password=workrules");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void aWrongPasswordGetsNoToken() throws Exception {
        assertThat(ask("grant_type=password&client_id=workrules-cli&username=mayor&password=wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theWebClientMustProveThatItAskedForTheCode() throws Exception {
        String request = identity.issuer() + "/protocol/openid-connect/auth?client_id=workrules-web&response_type=code&scope=openid"
                + "&redirect_uri=http://localhost:8080/back";

        HttpResponse<String> without = get(request);
        assertThat(without.statusCode()).isEqualTo(302);
        assertThat(without.headers().firstValue("Location").orElseThrow()).startsWith("http://localhost:8080/back?error=invalid_request");
        assertThat(get(request + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageElsewhereCannotAskForACode() throws Exception {
        assertThat(get(identity.issuer() + "/protocol/openid-connect/auth?client_id=workrules-web&response_type=code&scope=openid"
                + "&redirect_uri=https://elsewhere.example/back").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String form) throws Exception {
        HttpResponse<String> answer = ask(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).get("access_token").asText();
    }

    private static HttpResponse<String> ask(String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(identity.tokenEndpoint().toString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
