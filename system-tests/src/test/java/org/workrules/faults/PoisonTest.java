package org.workrules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;
import org.workrules.stories.Stage;
import org.workrules.system.RunningSystem;
import org.workrules.system.WholeSystem;
import org.workrules.testing.TestEvents;

/** An event that cannot take effect holds up no other, and takes effect when an operator lets it. */
@ExtendWith(WholeSystem.class)
class PoisonTest {

    private static final String BREACHED = "org.workrules.emergency.ReportingBreached.v1";
    private static final String PARKED = "/api/supervision/parked-events";
    private static final String OPERATOR = "office-director";

    private final RunningSystem system;
    private final Shelf shelf;

    PoisonTest(RunningSystem system) {
        this.system = system;
        this.shelf = new Shelf(system.local());
    }

    @AfterEach
    void nothingStandsInTheWayAnyLonger() {
        shelf.change("supervision", "alter table accountability_case drop constraint if exists in_the_way");
    }

    @Test
    void aPoisonEventIsParkedThePartitionMovesOnAndItIsReplayedOnce() {
        try (Trial trial = Trial.quiet(system)) {
            shelf.change("supervision", "alter table accountability_case add constraint in_the_way check (title <> '毒') not valid");
            String key = UUID.randomUUID().toString();
            String poison = UUID.randomUUID().toString();
            String next = UUID.randomUUID().toString();
            String event = publish(key, poison, "毒");
            publish(key, next, "其后");

            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(cases(next)).as("the event behind it").isEqualTo(1));
            assertThat(cases(poison)).isZero();
            JsonNode slip = Stage.item(system.send(Call.get(PARKED + "?state=PARKED&limit=200").by(OPERATOR)),
                    parked -> event.equals(parked.path("eventId").asText()));
            assertThat(slip.path("cause").asText()).contains("in_the_way");
            assertThat(slip.path("attempts").asInt()).isEqualTo(3);
            Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                    assertThat(trial.books().flow().ids("supervision.dead-letter")).as("copies of it").containsOnlyOnce(event));

            nothingStandsInTheWayAnyLonger();
            String path = PARKED + "/" + slip.path("id").asText();
            Reply replayed = replay(path);
            assertThat(replayed.status()).as(replayed.text()).isEqualTo(200);
            assertThat(replayed.field("state")).isEqualTo("REPLAYED");
            Reply again = replay(path);
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.field("rule")).isEqualTo("platform.parked-event-settled-once");
            TestEvents.publish("emergency.events", BREACHED, key, breach(poison, "毒"), event);

            trial.books().awaitRest();
            assertThat(cases(poison)).as("its effect").isEqualTo(1);
            assertThat(shelf.count("supervision", "select count(*) from assessment_fact where subject_id = '" + poison + "'")).isEqualTo(1);
            System.out.println("faults: poison: 2 events published, 1 parked, 1 replayed, 2 effects");
        }
    }

    private Reply replay(String path) {
        String version = system.send(Call.get(path).by(OPERATOR)).etag();
        return system.send(Call.post(path + "/replay", null).by(OPERATOR).on(version));
    }

    private static String publish(String key, String breach, String title) {
        return TestEvents.publish("emergency.events", BREACHED, key, breach(breach, title));
    }

    private static String breach(String id, String title) {
        return """
                {"breachId": "%s", "incidentId": "%s", "incidentTitle": "%s", "kind": "LATE", "department": "district-xilan",
                 "dueAt": "%s", "reportedAt": "%s", "detail": "迟报"}""".formatted(id, UUID.randomUUID(), title,
                Instant.now().minusSeconds(60), Instant.now());
    }

    private long cases(String breach) {
        return shelf.count("supervision", "select count(*) from accountability_case where source_id = '" + breach + "'");
    }
}
