package org.workrules.meeting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.admittedTopic;
import static org.workrules.meeting.Acts.adoption;
import static org.workrules.meeting.Acts.as;
import static org.workrules.meeting.Acts.convened;
import static org.workrules.meeting.Acts.present;
import static org.workrules.meeting.Acts.topic;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MeetingFlowTest {

    private static final String[] SEVEN = {"vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1", "mayor"};

    @Test
    void aTopicGoesFromProposalToIssuedMinutesAndItsTrailShowsDocumentAndMatter() {
        String topicId = admittedTopic("公交提升方案");
        String meeting = convened("EXECUTIVE", topicId);
        as("office-director").get(meeting).then().body("quorum.members", equalTo(12)).body("quorum.present", equalTo(0));
        present(meeting, Arrays.copyOf(SEVEN, 6));
        present(meeting, "head-transport");
        act("mayor", meeting, "opening", null).then().statusCode(409)
                .body("rule", equalTo("meeting.quorum")).body("article", equalTo("art. 38"))
                .body("detail", equalTo("6 of 12 members are present; more than half are 7."));
        present(meeting, "mayor");
        act("vice-mayor-1", meeting, "opening", null).then().statusCode(403);
        act("mayor", meeting, "opening", null).then().statusCode(200).body("state", equalTo("OPEN"));
        act("mayor", meeting, "closing", null).then().statusCode(409).body("rule", equalTo("meeting.agenda-settled"));
        Response decided = act("mayor", meeting, "decisions", adoption(topicId, SEVEN));
        decided.then().statusCode(200).body("agenda[0].outcome", equalTo("ADOPTED"));
        String resolution = decided.jsonPath().getString("agenda[0].resolutionId");
        act("mayor", meeting, "closing", null).then().statusCode(200);

        String minutes = as("office-deputy-director").body(Map.of("meetingId", meeting.substring("/api/meetings/".length()),
                "introduction", "会议议定:")).post("/api/meetings/minutes").then().statusCode(201).extract().header("Location");
        act("office-deputy-director", minutes, "review", null).then().statusCode(409)
                .body("rule", equalTo("minutes.reviewed-by-another"));
        act("office-director", minutes, "issue", null).then().statusCode(409).body("article", equalTo("art. 43"));
        act("office-director", minutes, "review", null).then().statusCode(200);
        act("office-director", minutes, "issue", null).then().statusCode(200)
                .body("number", containsString("常务会议纪要〔")).body("content", containsString("原则同意。"))
                .body("content", containsString("列席:路远征"));
        as("head-housing-construction").get(minutes + "/excerpts/" + resolution).then().statusCode(200)
                .body("text", equalTo("原则同意。"));
        as("head-education").get(minutes + "/excerpts/" + resolution).then().statusCode(404);

        UUID document = UUID.randomUUID();
        publish("document.events", "org.workrules.document.DocumentIssued.v1", document, Map.of("documentId", document,
                "number", "安政发〔2026〕1号", "draftingDepartment", "housing-construction", "resolutionId", resolution));
        UUID matter = UUID.randomUUID();
        publish("supervision.events", "org.workrules.supervision.MatterOpened.v1", matter, Map.of("matterId", matter,
                "title", "制定细则", "department", "transport", "source", "RESOLUTION", "sourceId", resolution));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("head-transport")
                .get("/api/meetings/resolutions/" + resolution).then().statusCode(200)
                .body("trail.kind", hasItem("document-issued")).body("trail.kind", hasItem("matter-opened"))
                .body("trail.label", hasItem("安政发〔2026〕1号")).body("positions", hasSize(0)));
        as("mayor").get("/api/meetings/resolutions/" + resolution).then().body("positions", hasSize(7));
        as("head-education").get("/api/meetings/resolutions/" + resolution).then().statusCode(404);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<String> types = EventContracts.check("meeting.events").stream().map(PublishedEvent::type).toList();
            assertTrue(types.contains("org.workrules.meeting.ResolutionAdopted.v1"), types::toString);
            assertTrue(types.contains("org.workrules.meeting.MinutesIssued.v1"), types::toString);
        });
        assertTrue(EventContracts.check("leadership").size() >= 12);
    }

    @Test
    void aDepartmentThatWasNotAskedDoesNotCountersign() {
        String address = as("head-housing-construction").body(topic("议题", "transport")).post("/api/meetings/topics").header("Location");
        act("head-education", address, "countersignatures", Map.of("opinion", "AGREED")).then().statusCode(409)
                .body("rule", equalTo("meeting.topic.countersigned-by-related"));
        act("clerk-transport", address, "countersignatures", Map.of("opinion", "AGREED")).then().statusCode(403);
        act("office-director", address, "admission", Map.of("opinion", "x")).then().statusCode(409)
                .body("rule", equalTo("meeting.topic.countersignatures-complete"))
                .body("detail", equalTo("Still missing: [transport]."));
        act("head-transport", address, "admission", Map.of("opinion", "x")).then().statusCode(403);
        as("head-education").get(address).then().statusCode(404);
        as("head-transport").get(address).then().statusCode(200).body("admittedBy", nullValue());
    }

    @Test
    void pendingIsNoOpinionAndSoItIsSaid() {
        String address = as("head-housing-construction").body(topic("意见", "transport")).post("/api/meetings/topics").header("Location");
        act("head-transport", address, "countersignatures", Map.of("opinion", "PENDING")).then().statusCode(400)
                .body("errors[0].detail", equalTo("must not be PENDING"));
    }

    @Test
    void eachActNeedsItsOffice() {
        as("clerk-transport").body(topic("议题")).post("/api/meetings/topics").then().statusCode(403);
        as("head-transport").body(Map.of()).post("/api/meetings").then().statusCode(403);
        String topicId = admittedTopic("职务");
        String meeting = convened("MAYORS_OFFICE", topicId);
        act("head-transport", meeting, "attendance", Map.of("personId", "mayor", "present", true)).then().statusCode(403);
        act("office-director", meeting, "opening", null).then().statusCode(403);
        act("office-director", meeting, "decisions", adoption(topicId, "mayor")).then().statusCode(403);
        act("office-director", meeting, "closing", null).then().statusCode(403);
        as("head-transport").body(Map.of()).post("/api/meetings/minutes").then().statusCode(403);
        as("head-transport").get("/api/meetings/minutes").then().statusCode(403);
    }

    @Test
    void theDeskShowsWhatWaitsForWhom() {
        String address = as("head-housing-construction").body(topic("待会签", "health")).post("/api/meetings/topics").header("Location");
        String id = address.substring(address.lastIndexOf('/') + 1);
        as("head-health").get("/api/meetings/desk").then().statusCode(200).body("items.id", hasItem(id));
        as("head-education").get("/api/meetings/desk").then().body("items.id", not(hasItem(id)));
        act("head-health", address, "countersignatures", Map.of("opinion", "AGREED")).then().statusCode(200);
        as("head-health").get("/api/meetings/desk").then().body("items.id", not(hasItem(id)));
        as("office-director").get("/api/meetings/desk").then().body("items.id", hasItem(id));
    }

    @Test
    void ofTwoDepartmentsThatCountersignAtOnceOneReadsAnew() throws Exception {
        String address = as("head-housing-construction").body(topic("同时会签", "health", "transport")).post("/api/meetings/topics").header("Location");
        List<Thread> threads = new ArrayList<>();
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        for (String head : List.of("head-health", "head-transport")) {
            Thread thread = new Thread(() -> answers.add(as(head).header("If-Match", "\"0\"").body(Map.of("opinion", "AGREED"))
                    .post(address + "/countersignatures").statusCode()));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void leadersAreListedByOfficeAndPortfolio() {
        as("head-transport").queryParam("inChargeOf", "transport").get("/api/meetings/leaders").then().statusCode(200)
                .body("items.personId", equalTo(List.of("vice-mayor-1")));
        as("head-transport").queryParam("office", "vice-mayor").get("/api/meetings/leaders").then().body("items", hasSize(6));
    }

    @Test
    void everyListTakesItsFilters() {
        admittedTopic("筛选");
        as("office-director").get("/api/meetings/topics?state=ADMITTED&department=housing-construction&title=筛选&limit=1")
                .then().statusCode(200).body("items", hasSize(1));
        as("head-transport").get("/api/meetings/topics?state=ADMITTED").then().statusCode(200);
        as("head-transport").get("/api/meetings?kind=EXECUTIVE&state=OPEN&from=2026-01-01T00:00:00Z&until=2027-01-01T00:00:00Z")
                .then().statusCode(200);
        as("head-transport").get("/api/meetings/resolutions?department=transport&from=2026-01-01").then().statusCode(200);
        as("mayor").get("/api/meetings/minutes?state=ISSUED&kind=EXECUTIVE").then().statusCode(200);
        as("mayor").get("/api/meetings/topics?state=NONSENSE").then().statusCode(404);
    }

    private static void publish(String topic, String type, UUID subject, Map<String, Object> payload) {
        TestEvents.publish(topic, type, subject.toString(), Json.encode(payload));
    }
}
