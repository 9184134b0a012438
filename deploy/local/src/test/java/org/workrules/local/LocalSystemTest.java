package org.workrules.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSystemTest {

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
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).GET().build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
