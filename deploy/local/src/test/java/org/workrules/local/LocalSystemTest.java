package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Set<String> ANNOUNCED = new ConcurrentSkipListSet<>();

    @TempDir
    private static Path folder;
    private static LocalSystem system;

    @BeforeAll
    static void start() throws IOException {
        Path checkout = StubService.checkout(folder.resolve("checkout"));
        system = LocalSystem.start(LocalSystemOptions.inFolder(folder.resolve("state")).from(checkout).with("COLOUR", "red")
                .telling((part, address, took) -> ANNOUNCED.add(part)));
    }

    @AfterAll
    static void stop() throws IOException {
        system.close();
        try (Stream<Path> records = Files.list(folder.resolve("state/run"))) {
            assertThat(records.map(LocalSystemTest::read)).isNotEmpty().noneMatch(ProcessKey::isAlive);
        }
        assertThat(folder.resolve("state/postgres/postmaster.pid")).doesNotExist();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyPartIsAnnounced() {
        assertThat(ANNOUNCED).containsExactly("Kafka", "Keycloak", "PostgreSQL", "disclosure-service", "document-service",
                "emergency-service", "gateway", "meeting-service", "supervision-service");
    }

    @Test
    void aServiceIsToldWhereEverythingIs() throws Exception {
        String environment = get(system.service("meeting").uri());

        assertThat(environment).contains("QUARKUS_PROFILE=local", "KAFKA_BOOTSTRAP_SERVERS=" + system.kafkaBootstrapServers(),
                "QUARKUS_DATASOURCE_REACTIVE_URL=" + system.database("meeting").reactiveUrl(), "WORKRULES_ISSUER=" + system.issuer(),
                "WORKRULES_ORGANIZATION_FILE=" + folder.resolve("state/organization.json"), "COLOUR=red");
        assertThat(get(system.gateway())).contains("WORKRULES_SERVICES_DISCLOSURE_URL=" + system.service("disclosure").uri())
                .doesNotContain("QUARKUS_DATASOURCE");
    }

    @Test
    void aKilledServiceComesBackOnTheSameAddress() throws Exception {
        ServiceNode emergency = system.service("emergency");
        URI before = emergency.uri();

        emergency.kill();
        assertThat(emergency.isRunning()).isFalse();
        emergency.start();

        assertThat(emergency.uri()).isEqualTo(before);
        assertThat(get(before)).contains("QUARKUS_PROFILE=local");
    }

    @Test
    void aReplicaSharesEverythingButItsAddress() throws Exception {
        ServiceNode replica = system.replica("supervision");
        replica.configure("COLOUR", "blue");
        replica.start();

        assertThat(replica.uri()).isNotEqualTo(system.service("supervision").uri());
        assertThat(get(replica.uri())).contains("COLOUR=blue", "QUARKUS_HTTP_PORT=" + replica.uri().getPort(),
                "QUARKUS_DATASOURCE_REACTIVE_URL=" + system.database("supervision").reactiveUrl());
        assertThat(get(system.service("supervision").uri())).contains("COLOUR=red");
        replica.stop();
        assertThat(replica.isRunning()).isFalse();
    }

    @Test
    void theDatabaseServerGoesAndComesBackWithItsData() throws SQLException {
        Database database = system.database("supervision");

        system.postgres().stop();
        assertThatThrownBy(() -> connect(database).close()).isInstanceOf(SQLException.class);

        system.postgres().start();
        try (Connection connection = connect(database)) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(new Tokens(system.identityProvider()).of("mayor")).isNotBlank();
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    @Test
    void aPersonAndADepartmentSystemGetRealTokens() {
        assertThat(system.token("mayor").split("\\.")).hasSize(3);
        assertThat(system.token("mayor")).isEqualTo(system.token("mayor"));
        assertThat(system.systemToken("transport").split("\\.")).hasSize(3);
        assertThatThrownBy(() -> system.token("nobody")).isInstanceOf(LocalFailure.class)
                .hasMessageContaining("username=nobody&password=...").hasMessageNotContaining("password=workrules");
    }

    @Test
    void aServiceThatEndsWhileStartingIsNamedAndEverythingIsStopped(@TempDir Path other) throws IOException {
        Path checkout = StubService.checkout(other.resolve("checkout"));
        LocalSystemOptions options = LocalSystemOptions.inFolder(other.resolve("state")).from(checkout).with("STUB_FAILS", "true");

        assertThatThrownBy(() -> LocalSystem.start(options)).isInstanceOf(LocalFailure.class)
                .hasMessageContaining("ended while starting").hasMessageContaining("the stub was told to fail");
        assertThat(other.resolve("state/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed(@TempDir Path other) {
        LocalSystemOptions options = LocalSystemOptions.inFolder(other.resolve("state")).from(other);

        assertThatThrownBy(() -> LocalSystem.start(options)).isInstanceOf(LocalFailure.class)
                .hasMessageContaining("is not built").hasMessageContaining("quarkus-run.jar");
    }

    private static String get(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    /** What the realm promises, asked from a running Keycloak. */
    @Nested
    class Realm {

        @Test
        void aPersonsTokenSaysWhoCallsWithWhichOffices() throws Exception {
            JsonNode claims = claims(token("grant_type=password&client_id=workrules-cli&username=head-transport&password=workrules"));

            assertThat(claims.get("iss").asText()).isEqualTo(system.identityProvider().issuer());
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
            String request = system.identityProvider().issuer() + "/protocol/openid-connect/auth?client_id=workrules-web&response_type=code&scope=openid"
                    + "&redirect_uri=http://localhost:8080/back";

            HttpResponse<String> without = open(request);
            assertThat(without.statusCode()).isEqualTo(302);
            assertThat(without.headers().firstValue("Location").orElseThrow()).startsWith("http://localhost:8080/back?error=invalid_request");
            assertThat(open(request + "&code_challenge_method=S256&code_challenge=" + "a".repeat(43)).statusCode()).isEqualTo(200);
        }

        @Test
        void aPageElsewhereCannotAskForACode() throws Exception {
            assertThat(open(system.identityProvider().issuer() + "/protocol/openid-connect/auth?client_id=workrules-web&response_type=code&scope=openid"
                    + "&redirect_uri=https://elsewhere.example/back").statusCode()).isEqualTo(400);
        }

        private HttpResponse<String> open(String address) throws Exception {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).GET().build(), HttpResponse.BodyHandlers.ofString());
        }

        private String token(String form) throws Exception {
            HttpResponse<String> answer = ask(form);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body()).get("access_token").asText();
        }

        private HttpResponse<String> ask(String form) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create(system.identityProvider().tokenEndpoint().toString()))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }

        private JsonNode claims(String token) throws IOException {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        }
    }
}
