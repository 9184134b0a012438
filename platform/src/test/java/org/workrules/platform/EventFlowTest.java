package org.workrules.platform;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.Json;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.platform.sample.NoteImport;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class EventFlowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Pool pool;

    @Test
    void acceptedCommandsHaveTheirEventsInOrderAndRefusedOnesHaveNone() {
        Response written = CommandPipelineTest.write("有序");
        String address = written.header("Location");
        String id = written.jsonPath().getString("id");
        for (int i = 0; i < 5; i++) {
            CommandPipelineTest.as("head-transport").header("If-Match", "\"" + i + "\"").post(address + "/marks")
                    .then().statusCode(200);
            CommandPipelineTest.as("head-transport").header("If-Match", "\"" + i + "\"").post(address + "/marks")
                    .then().statusCode(412);
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(6, about(id).size()));
        List<PublishedEvent> events = about(id);
        assertEquals("org.workrules.meeting.NoteWritten.v1", events.get(0).type());
        assertEquals(List.of(1, 2, 3, 4, 5), events.stream().skip(1).map(event -> event.data().get("marks").asInt()).toList());
        assertEquals(List.of("0", "1", "2", "3", "4", "5"),
                events.stream().map(event -> event.headers().get("ce_aggregateversion")).toList());
        assertEquals("head-transport", events.get(0).headers().get("ce_actor"));
        assertEquals(id, events.get(0).key());
        assertEquals(written.header("X-Correlation-Id"), events.get(0).headers().get("ce_correlationid"));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(0, count("select count(*) as n from outbox")));
    }

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        String event = UUID.randomUUID().toString();
        wish("两次送达", event);
        wish("两次送达", event);
        wish("其后", UUID.randomUUID().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, notes("其后")));
        assertEquals(1, notes("两次送达"));
    }

    @Test
    void aPoisonEventIsParkedThePartitionMovesOnAndReplayTakesEffectOnce() {
        NoteImport.POISON.set(true);
        String event = UUID.randomUUID().toString();
        wish("poison-1", event);
        wish("毒后", UUID.randomUUID().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, notes("毒后")));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(event,
                operator().get("/api/sample/parked-events?state=PARKED").jsonPath().getString("items[0].eventId")));
        String slip = operator().get("/api/sample/parked-events?state=PARKED").jsonPath().getString("items[0].id");
        String address = "/api/sample/parked-events/" + slip;
        operator().get(address).then().body("cause", containsString("cannot be taken")).body("attempts", equalTo(3));
        await().atMost(PATIENCE).untilAsserted(() -> assertTrue(TestEvents.on("meeting.dead-letter").stream()
                .anyMatch(dead -> event.equals(dead.headers().get("ce_id")) && dead.headers().containsKey("workrules_cause"))));
        CommandPipelineTest.as("head-transport").header("If-Match", "*").post(address + "/replay").then().statusCode(403);

        NoteImport.POISON.set(false);
        operator().header("If-Match", "*").post(address + "/replay").then().statusCode(200)
                .body("state", equalTo("REPLAYED")).body("settledBy", equalTo("office-director"));
        assertEquals(1, notes("poison-1"));
        operator().header("If-Match", "*").post(address + "/replay").then().statusCode(409)
                .body("rule", equalTo("platform.parked-event-settled-once"));
        wish("poison-1", event);
        wish("重放后", UUID.randomUUID().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, notes("重放后")));
        assertEquals(1, notes("poison-1"));
    }

    @Test
    void aDiscardedEventHasNoEffect() {
        NoteImport.POISON.set(true);
        String event = UUID.randomUUID().toString();
        wish("poison-2", event);
        await().atMost(PATIENCE).untilAsserted(() -> assertTrue(operator().get("/api/sample/parked-events?state=PARKED")
                .jsonPath().getList("items.eventId").contains(event)));
        String slip = operator().get("/api/sample/parked-events?state=PARKED").jsonPath()
                .getString("items.find { it.eventId == '" + event + "' }.id");
        operator().header("If-Match", "*").post("/api/sample/parked-events/" + slip + "/discard").then().statusCode(200)
                .body("state", equalTo("DISCARDED"));
        assertEquals(0, notes("poison-2"));
    }

    @Test
    void whatIsNoEventOfOursIsSkipped() {
        TestEvents.publish("meeting.events", "org.workrules.meeting.Unheard.v1", "x", "{}");
        TestEvents.send(new ProducerRecord<>(TestEvents.topic("leadership"), "x", "not json"));
        ProducerRecord<String, String> nameless = new ProducerRecord<>(TestEvents.topic("meeting.events"), "x", "{}");
        nameless.headers().add("ce_type", NoteImport.TYPE.getBytes(StandardCharsets.UTF_8));
        nameless.headers().add("ce_id", "no uuid".getBytes(StandardCharsets.UTF_8));
        TestEvents.send(nameless);
        wish("之后", UUID.randomUUID().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, notes("之后")));
    }

    @Test
    void aBatchTakesEffectWholeAndInOrder() {
        String run = UUID.randomUUID().toString();
        IntStream.range(0, 300).forEach(i -> wish(run + "-" + i, UUID.randomUUID().toString(), run));
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(300,
                count("select count(*) as n from note where title like '" + run + "%'")));
        List<String> titles = pool.query("select title from note where title like '" + run + "%' order by id")
                .execute().await().indefinitely().stream().map(row -> row.getString("title")).toList();
        assertEquals(IntStream.range(0, 300).mapToObj(i -> run + "-" + i).toList(), titles);
    }

    @Test
    void anEventThatFollowsFromAnotherCarriesItsStoryAndItsTrace() {
        String story = "story-" + UUID.randomUUID();
        String trace = UUID.randomUUID().toString().replace("-", "");
        String title = "追踪" + story;
        ProducerRecord<String, String> record = new ProducerRecord<>(TestEvents.topic("meeting.events"), "k",
                Json.encode(Map.of("title", title)));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", NoteImport.TYPE, "ce_correlationid", story,
                        "traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        TestEvents.send(record);
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(1, notes(title)));
        await().atMost(PATIENCE).untilAsserted(() -> {
            PublishedEvent follows = TestEvents.on("meeting.events").stream()
                    .filter(event -> event.data() != null && event.data().has("noteId")
                            && title.equals(event.data().path("title").asText())).findFirst().orElseThrow();
            assertEquals(story, follows.headers().get("ce_correlationid"));
            assertEquals(trace, follows.headers().get("traceparent").split("-")[1]);
        });
    }

    @Test
    void anOlderPositionDoesNotOverwriteANewerOne() {
        String person = "leader-" + UUID.randomUUID();
        position(person, "旧", 1);
        position(person, "新", 3);
        position(person, "迟到", 2);
        wish("位置之后" + person, UUID.randomUUID().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("新", nameOf(person)));
        position(person, "更新", 4);
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals("更新", nameOf(person)));
    }

    @Test
    void deadlinesOfARecordExplainThemselvesToTheDatabase() {
        Response written = CommandPipelineTest.write("时限");
        UUID id = UUID.fromString(written.jsonPath().getString("id"));
        Row row = pool.preparedQuery("select kind, policy_id, due_at, state from deadline where aggregate_id = $1")
                .execute(Tuple.of(id)).await().indefinitely().iterator().next();
        assertEquals("note.close", row.getString("kind"));
        assertEquals("sample.note-limit/*/2019-05-15", row.getString("policy_id"));
        assertTrue(row.getOffsetDateTime("due_at").toInstant().isAfter(Instant.now().plus(Duration.ofDays(20))));
        CommandPipelineTest.as("head-transport").get("/api/sample/deadlines/of/" + id).then().statusCode(200)
                .body("[0].rule", equalTo("sample.note-limit")).body("[0].explanation", containsString("day 0"));
        CommandPipelineTest.as("head-education").get("/api/sample/deadlines/of/" + id).then().statusCode(200)
                .body("size()", equalTo(0));
        assertTrue(listed("/api/sample/deadlines?department=transport&limit=200", id.toString()));
        CommandPipelineTest.as("head-transport").header("If-Match", "*").post(written.header("Location") + "/closure")
                .then().statusCode(200);
        assertEquals(1, count("select count(*) as n from deadline where aggregate_id = '" + id + "' and met_at is not null"));
    }

    @Test
    void onlyTheGeneralOfficeLoadsACalendarAndOnlyOneThatIsOne() throws IOException {
        String year = shippedCalendar(2025);
        CommandPipelineTest.as("head-transport").body(year).put("/api/sample/calendar-years").then().statusCode(403);
        CommandPipelineTest.as("office-director").body("{\"year\":\"x\"}").put("/api/sample/calendar-years").then().statusCode(400);
        CommandPipelineTest.as("office-director").body(year).put("/api/sample/calendar-years").then().statusCode(200)
                .body("version", containsString("2025"));
    }

    @Test
    void aYearThatShipsIsNotForgottenWhenItsRowIsLost() throws IOException {
        pool.query("delete from calendar_year where year in (2025, 2026)").execute().await().indefinitely();
        loadCalendar(2025).then().statusCode(200).body("version", startsWith("2024,2025,2026@"));
        loadCalendar(2026).then().statusCode(200);
    }

    private static Response loadCalendar(int year) throws IOException {
        return CommandPipelineTest.as("office-director").body(shippedCalendar(year)).put("/api/sample/calendar-years");
    }

    private static String shippedCalendar(int year) throws IOException {
        return new String(EventFlowTest.class.getResourceAsStream("/calendar/holiday-cn-%d.json".formatted(year)).readAllBytes(),
                StandardCharsets.UTF_8);
    }

    /** Whether a record is on any page of a list. */
    private static boolean listed(String address, String id) {
        Response page = operator().urlEncodingEnabled(false).get(address);
        page.then().statusCode(200);
        String link = page.header("Link");
        return page.jsonPath().getList("items.aggregateId").contains(id)
                || link != null && listed(link.substring(1, link.indexOf('>')), id);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.as("office-director")).header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static void wish(String title, String event) {
        wish(title, event, "k");
    }

    private static void wish(String title, String event, String key) {
        TestEvents.publish("meeting.events", NoteImport.TYPE, key, Json.encode(Map.of("title", title)), event);
    }

    private static void position(String person, String name, int version) {
        ProducerRecord<String, String> record = new ProducerRecord<>(TestEvents.topic("leadership"), person,
                Json.encode(new LeaderPositioned(person, name, "government", List.of("vice-mayor"), List.of(), List.of(),
                        null, null, null)));
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", LeaderPositioned.TYPE, "ce_aggregateversion", "" + version)
                .forEach((header, value) -> record.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        TestEvents.send(record);
    }

    private String nameOf(String person) {
        var rows = pool.preparedQuery("select name from leader where person_id = $1").execute(Tuple.of(person)).await().indefinitely();
        return rows.size() == 0 ? null : rows.iterator().next().getString("name");
    }

    private long notes(String title) {
        return pool.preparedQuery("select count(*) as n from note where title = $1").execute(Tuple.of(title))
                .await().indefinitely().iterator().next().getLong("n");
    }

    private long count(String sql) {
        return pool.query(sql).execute().await().indefinitely().iterator().next().getLong("n");
    }

    private static List<PublishedEvent> about(String id) {
        return TestEvents.on("meeting.events").stream().filter(event -> id.equals(event.key())).toList();
    }
}
