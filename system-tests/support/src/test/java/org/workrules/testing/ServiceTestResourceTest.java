package org.workrules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceTestResourceTest {

    private static final ServiceTestResource RESOURCE = new ServiceTestResource();
    private static final String TYPE = "org.workrules.meeting.TestHeld.v1";
    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        configuration = RESOURCE.start();
    }

    @AfterAll
    static void stop() {
        RESOURCE.stop();
    }

    @Test
    void theDatabaseIsThereAndEmpty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(configuration.get("quarkus.datasource.jdbc.url"),
                configuration.get("quarkus.datasource.username"), configuration.get("quarkus.datasource.password"));
                var tables = connection.createStatement().executeQuery("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")) {
            tables.next();
            assertThat(tables.getInt(1)).isZero();
        }
    }

    @Test
    void aSecondTestJvmOfTheSameBuildFindsTheSameServer() {
        assertThat(SharedInfrastructure.join().kafkaBootstrapServers()).isEqualTo(configuration.get("kafka.bootstrap.servers"));
    }

    @Test
    void aPublishedEventIsReadBackAndKeepsItsPromise() {
        String subject = UUID.randomUUID().toString();
        TestEvents.publish("meeting.events", TYPE, subject, "{\"members\": 7}");

        PublishedEvent event = TestEvents.await("meeting.events", "TestHeld", subject);

        EventContracts.check(event);
        assertThat(event.data().get("members").asInt()).isEqualTo(7);
        assertThat(event.key()).isEqualTo(subject);
    }

    @Test
    void anEventThatBreaksItsSchemaIsNamed() {
        assertThatThrownBy(() -> EventContracts.check(TYPE, "{\"members\": \"seven\"}"))
                .isInstanceOf(AssertionError.class).hasMessageContaining(TYPE).hasMessageContaining("/members");
    }

    @Test
    void anEventWithoutSchemaIsNamed() {
        assertThatThrownBy(() -> EventContracts.check("org.workrules.meeting.Unknown.v1", "{}"))
                .isInstanceOf(AssertionError.class).hasMessageContaining("no schema events/org.workrules.meeting.Unknown.v1.json");
    }
}
