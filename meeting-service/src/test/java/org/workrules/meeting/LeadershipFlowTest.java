package org.workrules.meeting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class LeadershipFlowTest {

    private static final Instant SOON = Instant.now().plus(Duration.ofDays(400)).truncatedTo(ChronoUnit.SECONDS);

    private static String today() {
        return LocalDate.now(BusinessZone.ID).toString();
    }

    private static String leader(String personId) {
        String id = as("mayor").queryParam("limit", 200).get("/api/meetings/leaders").jsonPath()
                .getString("items.find { it.personId == '" + personId + "' }.id");
        return "/api/meetings/leaders/" + id;
    }

    private static Map<String, Object> outing(String person, Instant from) {
        return Map.of("personId", person, "from", from.toString(), "until", from.plus(Duration.ofDays(2)).toString(),
                "place", "济南市", "reason", "参加全省会议");
    }

    private static String reported(String person, Instant from) {
        return as(person).body(outing(person, from)).post("/api/meetings/outings").then().statusCode(201).extract().header("Location");
    }

    private static Map<String, Object> appointment(String person, String office, String department, boolean succeeding) {
        Map<String, Object> request = new HashMap<>(Map.of("personId", person, "name", "李明", "clearance", "secret", "office", office,
                "department", department, "since", today(), "basis", "安人发〔2026〕8号"));
        request.put("succeeding", succeeding);
        return request;
    }

    @Test
    void anOutingWithConsentLetsTheStandInActAndIsAnnounced() {
        String outing = reported("vice-mayor-1", SOON);
        act("vice-mayor-3", outing, "consent", Map.of()).then().statusCode(403);
        String id = outing.substring(outing.lastIndexOf('/') + 1);
        as("mayor").get("/api/meetings/desk").then().statusCode(200).body("items.id", hasItem(id));
        as("vice-mayor-3").get("/api/meetings/desk").then().statusCode(200).body("items.id", not(hasItem(id)));
        as("head-health").get(outing).then().statusCode(404);
        act("mayor", outing, "consent", Map.of("opinion", "同意")).then().statusCode(200).body("state", equalTo("CONSENTED"))
                .body("standIn", equalTo("vice-mayor-2"));
        as("mayor").queryParam("person", "vice-mayor-1").queryParam("at", SOON.plusSeconds(60).toString())
                .get("/api/meetings/leadership/acting").then().statusCode(200).body("actingId", equalTo("vice-mayor-2"))
                .body("away", equalTo(true));
        as("mayor").queryParam("kind", "DEPARTMENT").queryParam("code", "transport").queryParam("at", SOON.plusSeconds(60).toString())
                .get("/api/meetings/leadership/in-charge").then().statusCode(200).body("personId", equalTo("vice-mayor-1"))
                .body("actingId", equalTo("vice-mayor-2")).body("reason", equalTo("PORTFOLIO"));
        as("head-transport").get("/api/meetings/outings").then().statusCode(200).body("items", hasSize(0));
        String other = reported("vice-mayor-2", SOON);
        act("mayor", other, "consent", Map.of()).then().statusCode(409).body("rule", equalTo("meeting.outing.not-both-away"))
                .body("article", equalTo("art. 6")).body("detail", equalTo("Away in that time: [vice-mayor-1]."));
        act("vice-mayor-2", other, "withdrawal", null).then().statusCode(200);
        act("vice-mayor-1", outing, "withdrawal", null).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            List<PublishedEvent> events = EventContracts.check("leadership").stream()
                    .filter(event -> event.data().toString().contains(SOON.toString())).toList();
            assertTrue(events.stream().anyMatch(event -> event.data().toString().contains("vice-mayor-1")), events::toString);
        });
    }

    @Test
    void ofAPairThatLeavesAtOnceOneGetsTheConsent() throws Exception {
        Instant from = SOON.plus(Duration.ofDays(30));
        List<String> outings = List.of(reported("vice-mayor-3", from), reported("vice-mayor-4", from));
        List<Thread> threads = new ArrayList<>();
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        for (String outing : outings) {
            Thread thread = new Thread(() -> answers.add(as("mayor").header("If-Match", "\"0\"").body(Map.of())
                    .post(outing + "/consent").statusCode()));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
    }

    @Test
    void ofTwoAppointedToOneOfficeAtOnceOneTakesItUp() throws Exception {
        String current = as("mayor").queryParam("department", "education").queryParam("office", "DEPARTMENT_HEAD").queryParam("on", today())
                .get("/api/meetings/appointments").jsonPath().getString("items[0].id");
        act("secretary-general", "/api/meetings/appointments/" + current, "relief", Map.of("until", today(), "basis", "安人发〔2026〕7号"))
                .then().statusCode(200).body("until", equalTo(today()));
        List<Thread> threads = new ArrayList<>();
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        for (String person : List.of("newcomer-1", "newcomer-2")) {
            Thread thread = new Thread(() -> answers.add(as("office-director")
                    .body(appointment(person, "DEPARTMENT_HEAD", "education", false)).post("/api/meetings/appointments").statusCode()));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(201, 409), answers.stream().sorted().toList());
    }

    @Test
    void aSuccessorIsAppointedInOneActAndTheHistoryIsKept() {
        Response appointed = as("office-director").body(appointment("successor", "DEPARTMENT_HEAD", "health", true))
                .post("/api/meetings/appointments");
        appointed.then().statusCode(201).body("until", nullValue());
        as("mayor").get(appointed.header("Location")).then().statusCode(200).body("personId", equalTo("successor"));
        as("mayor").queryParam("department", "health").queryParam("office", "DEPARTMENT_HEAD").queryParam("on", "2025-06-01")
                .get("/api/meetings/appointments").then().body("items.personId", equalTo(List.of("head-health")));
        as("mayor").queryParam("department", "health").queryParam("office", "DEPARTMENT_HEAD").queryParam("on", today())
                .get("/api/meetings/appointments").then().body("items.personId", equalTo(List.of("successor")));
        as("office-director").body(appointment("another", "DEPARTMENT_HEAD", "health", false)).post("/api/meetings/appointments")
                .then().statusCode(409).body("rule", equalTo("meeting.office.one-holder"));
        as("clerk-transport").body(appointment("another", "DEPARTMENT_CLERK", "health", false)).post("/api/meetings/appointments")
                .then().statusCode(403);
    }

    @Test
    void aDepartmentMovesBetweenPortfoliosAndBack() {
        Map<String, Object> request = Map.of("departments", List.of("education", "service-hall", "petition-bureau"), "fields",
                List.of("education", "government-services"), "takingOver", false, "since", today(), "basis", "安政发〔2026〕20号");
        act("head-transport", leader("vice-mayor-4"), "portfolio", request).then().statusCode(403);
        act("mayor", leader("vice-mayor-4"), "portfolio", request).then().statusCode(200).body("departments", hasItem("petition-bureau"));
        as("mayor").queryParam("code", "petition-bureau").get("/api/meetings/portfolios").then().statusCode(200)
                .body("items[0].personId", equalTo("vice-mayor-4")).body("items[0].kind", equalTo("DEPARTMENT"));
        act("mayor", leader("vice-mayor-5"), "portfolio", Map.of("departments", List.of("health", "petition-bureau"), "fields",
                List.of("public-health"), "takingOver", false, "since", today(), "basis", "x")).then().statusCode(409)
                .body("rule", equalTo("meeting.portfolio.one-in-charge"));
    }

    @Test
    void workIsEntrustedAndRevoked() {
        Instant now = Instant.now();
        Map<String, Object> request = Map.of("holder", "vice-mayor-6", "kind", "WORK", "task", "牵头防汛工作", "departments", List.of(),
                "fields", List.of("floods"), "from", now.minusSeconds(60).toString(), "until", now.plus(Duration.ofDays(10)).toString());
        as("vice-mayor-1").body(request).post("/api/meetings/entrustments").then().statusCode(403);
        as("head-transport").body(request).post("/api/meetings/entrustments").then().statusCode(403);
        String address = as("mayor").body(request).post("/api/meetings/entrustments").then().statusCode(201).extract().header("Location");
        as("mayor").queryParam("kind", "FIELD").queryParam("code", "floods").get("/api/meetings/leadership/in-charge").then()
                .body("personId", equalTo("vice-mayor-6")).body("reason", equalTo("ENTRUSTED"));
        as("mayor").queryParam("holder", "vice-mayor-6").queryParam("at", Instant.now().toString()).get("/api/meetings/entrustments")
                .then().body("items", hasSize(1));
        act("mayor", address, "revocation", Map.of("reason", "汛期结束")).then().statusCode(200);
        as("mayor").queryParam("kind", "FIELD").queryParam("code", "floods").get("/api/meetings/leadership/in-charge").then()
                .body("reason", equalTo("MAYOR_LEADS"));
    }

    @Test
    void departmentsAreListedAndEstablishedByTheEstablishmentOffice() {
        Map<String, Object> request = Map.of("code", "big-data", "kind", "DEPARTMENT", "description", Map.of("name", "市大数据局",
                "nameEn", "Big Data Bureau", "parent", "government", "functions", List.of("data-resources")), "since", today(),
                "basis", "安编〔2026〕12号");
        as("head-transport").body(request).post("/api/meetings/departments").then().statusCode(403);
        String address = as("head-establishment-office").body(request).post("/api/meetings/departments").then().statusCode(201)
                .extract().header("Location");
        as("head-transport").queryParam("function", "data-resources").get("/api/meetings/departments").then()
                .body("items.code", equalTo(List.of("big-data")));
        as("head-transport").queryParam("kind", "DISTRICT").get("/api/meetings/departments").then().body("items", hasSize(2));
        act("head-establishment-office", address, "abolition", Map.of("until", today(), "basis", "安编〔2026〕13号")).then()
                .statusCode(200).body("until", equalTo(today()));
    }

    @Test
    void unknownPeopleAndBadMomentsAreRefused() {
        as("mayor").queryParam("person", "nobody").get("/api/meetings/leadership/acting").then().statusCode(404);
        as("mayor").get("/api/meetings/leadership/acting").then().statusCode(400);
        as("mayor").queryParam("kind", "FIELD").get("/api/meetings/leadership/in-charge").then().statusCode(400);
        as("mayor").body(Map.of("personId", "mayor")).post("/api/meetings/outings").then().statusCode(400)
                .body("errors.size()", greaterThan(2));
    }
}
