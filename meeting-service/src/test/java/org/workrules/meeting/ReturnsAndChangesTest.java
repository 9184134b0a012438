package org.workrules.meeting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.admittedTopic;
import static org.workrules.meeting.Acts.as;
import static org.workrules.meeting.Acts.topic;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;

/** Over the wire: returns that are overdue or put off, meetings on another day, plans on desks, and what was said of a topic before. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ReturnsAndChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Pool pool;

    private static String away(String person, Instant from, Instant until) {
        String outing = as(person).body(Map.of("personId", person, "from", from.toString(), "until", until.toString(), "place", "济南市",
                "reason", "参加会议")).post("/api/meetings/outings").then().statusCode(201).extract().header("Location");
        act("mayor", outing, "consent", Map.of()).then().statusCode(200);
        return outing;
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void anOverdueReturnIsAnnouncedAndOnTheDeskUntilItIsReported() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        String outing = away("party-group-member-2", now.plusSeconds(4), now.plusSeconds(5));
        as("party-group-member-2").get(outing).then().body("overdueSince", nullValue());
        // the limit ends with the full minute after the return: the test does not wait for it
        await().atMost(PATIENCE).until(() -> Instant.now().isAfter(now.plusSeconds(5)));
        pool.preparedQuery("update deadline set due_at = now() - interval '1 second', wake_at = now() - interval '1 second' where aggregate_id = $1")
                .execute(Tuple.of(UUID.fromString(id(outing)))).await().atMost(PATIENCE);
        await().atMost(PATIENCE).untilAsserted(() -> as("party-group-member-2").get(outing).then().body("overdueSince", notNullValue()));
        as("party-group-member-2").get("/api/meetings/desk").then().body("items.find { it.id == '" + id(outing) + "' }.act", equalTo("return"));
        as("office-director").get("/api/meetings/desk").then().body("items.id", hasItem(id(outing)));
        as("vice-mayor-3").get("/api/meetings/desk").then().body("items.id", not(hasItem(id(outing))));
        as("office-director").queryParam("overdue", true).get("/api/meetings/outings").then().body("items.id", hasItem(id(outing)));
        await().atMost(PATIENCE).untilAsserted(() -> assertTrue(EventContracts.check("meeting.events").stream()
                .anyMatch(event -> event.type().equals("org.workrules.meeting.OutingOverdue.v1") && event.data().toString().contains(id(outing)))));
        act("party-group-member-2", outing, "return", null).then().statusCode(200).body("state", equalTo("RETURNED"));
        as("office-director").queryParam("overdue", true).get("/api/meetings/outings").then().body("items.id", not(hasItem(id(outing))));
    }

    @Test
    void anOutingIsProlongedByConsentAndEachActNeedsItsOffice() {
        Instant from = Instant.parse("2028-05-01T00:00:00Z");
        Instant until = from.plus(Duration.ofDays(2));
        String outing = away("party-group-member-1", from, until);
        Map<String, Object> later = Map.of("until", until.plus(Duration.ofDays(1)).toString(), "reason", "会议延期");
        act("clerk-transport", outing, "prolongation", later).then().statusCode(403);
        act("vice-mayor-6", outing, "prolongation", later).then().statusCode(403);
        act("party-group-member-1", outing, "prolongation", Map.of("until", from.toString(), "reason", "x")).then().statusCode(422)
                .body("rule", equalTo("meeting.outing.later"));
        act("party-group-member-1", outing, "prolongation", Map.of("reason", "x")).then().statusCode(400);
        act("party-group-member-1", outing, "prolongation", later).then().statusCode(200).body("askedReason", equalTo("会议延期"));
        as("mayor").get("/api/meetings/desk").then().body("items.find { it.id == '" + id(outing) + "' }.act", equalTo("decide-prolongation"));
        act("party-group-member-1", outing, "prolongation-decision", Map.of("granted", true)).then().statusCode(403);
        act("vice-mayor-6", outing, "prolongation-decision", Map.of("granted", true)).then().statusCode(403);
        act("mayor", outing, "prolongation-decision", Map.of("granted", true)).then().statusCode(200)
                .body("until", equalTo(later.get("until"))).body("askedUntil", nullValue());
        act("party-group-member-1", outing, "withdrawal", null).then().statusCode(200);
    }

    @Test
    void aPostponedMeetingKeepsLeaveAndWhoComesAfterAllTakesItBack() {
        String meeting = "/api/meetings/" + as("office-director").body(Map.of("kind", "EXECUTIVE", "title", "改期会议", "place", "会议室",
                "heldAt", "2028-06-01T01:30:00Z", "convener", "mayor", "topics", List.of(admittedTopic("改期")), "urgency", "材料后补"))
                .post("/api/meetings").then().statusCode(201).body("minutes", equalTo(120)).extract().path("id");
        String leave = as("vice-mayor-5").body(Map.of("meetingId", id(meeting), "reason", "出访")).post("/api/meetings/leaves").then()
                .statusCode(201).extract().header("Location");
        act("mayor", leave, "decision", Map.of("granted", true)).then().statusCode(200);
        act("vice-mayor-5", leave, "substitute", Map.of("personId", "head-health")).then().statusCode(200);
        act("office-director", meeting, "postponement", Map.of("heldAt", "2028-06-08T01:30:00Z", "reason", "与上级会议冲突")).then()
                .statusCode(200).body("people.find { it.personId == 'vice-mayor-5' }.onLeave", equalTo(true))
                .body("people.find { it.personId == 'head-health' }.standsFor", equalTo("vice-mayor-5")).body("sequence", equalTo(3));
        as("head-health").get(meeting + "/invitations/head-health").then().statusCode(200).body(containsString("METHOD:REQUEST"));
        act("clerk-transport", leave, "withdrawal", null).then().statusCode(403);
        act("vice-mayor-4", leave, "withdrawal", null).then().statusCode(403);
        act("vice-mayor-5", leave, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN")).body("substitute", nullValue());
        as("head-health").get(meeting + "/invitations/head-health").then().statusCode(200).body(containsString("METHOD:CANCEL"));
        as("head-education").get(meeting + "/invitations/head-education").then().statusCode(404);
        as("vice-mayor-5").body(Map.of("meetingId", id(meeting), "reason", "又有出访")).post("/api/meetings/leaves").then().statusCode(201);
    }

    @Test
    void aPlannedMeetingThatComesNearIsOnTheDesksOfThoseResponsible() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> plan = new HashMap<>(Map.of("kind", "SPECIAL", "title", "交通专题会", "plannedOn", today.plusDays(30).toString(),
                "department", "transport", "people", 10, "minutes", 60, "budgetYuan", 0));
        String near = id(as("office-director").body(plan).post("/api/meetings/plan").then().statusCode(201).extract().header("Location"));
        plan.put("plannedOn", today.plusDays(31).toString());
        String far = id(as("office-director").body(plan).post("/api/meetings/plan").then().statusCode(201).extract().header("Location"));
        as("head-transport").get("/api/meetings/desk").then().body("items.find { it.id == '" + near + "' }.act", equalTo("prepare"))
                .body("items.id", not(hasItem(far)));
        as("secretary-general").get("/api/meetings/desk").then().body("items.find { it.id == '" + near + "' }.act", equalTo("convene"));
        as("head-health").get("/api/meetings/desk").then().body("items.id", not(hasItem(near)));
    }

    @Test
    void whatWasSaidOfATopicBeforeItWasResubmittedStaysInItsTrail() {
        String address = as("head-housing-construction").body(topic("历次会签", "transport")).post("/api/meetings/topics").header("Location");
        act("head-transport", address, "countersignatures", Map.of("opinion", "DISAGREED", "reason", "线路重复")).then().statusCode(200);
        act("office-director", address, "return", Map.of("reason", "请修改")).then().statusCode(200);
        act("head-housing-construction", address, "resubmission", Map.of("title", "历次会签(修改稿)", "summary", "已调整线路",
                "relatedDepartments", List.of("transport"), "touchesFunds", false, "touchesPosts", false)).then().statusCode(200);
        act("head-transport", address, "countersignatures", Map.of("opinion", "AGREED")).then().statusCode(200);
        as("mayor").get("/api/meetings/views/topics/" + id(address)).then().statusCode(200)
                .body("steps.findAll { it.kind == 'countersigned-earlier' }.label", equalTo(List.of("1. transport DISAGREED: 线路重复")))
                .body("steps.findAll { it.kind == 'countersigned' }.label", equalTo(List.of("transport AGREED")));
    }
}
