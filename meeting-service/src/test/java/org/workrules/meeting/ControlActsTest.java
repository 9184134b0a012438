package org.workrules.meeting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.admittedTopic;
import static org.workrules.meeting.Acts.as;
import static org.workrules.meeting.Acts.convened;
import static org.workrules.meeting.Acts.present;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Plans, bodies, higher meetings, study and corrected minutes over the wire, with the wrong office for each act. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ControlActsTest {

    private static final String API = "/api/meetings";

    private static String made(String person, String path, Map<String, ?> body) {
        return as(person).body(body).post(API + path).then().statusCode(201).extract().header("Location");
    }

    private static String closedMeeting(String title) {
        String topicId = admittedTopic(title);
        String meeting = convened("EXECUTIVE", topicId);
        present(meeting, "vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4", "secretary-general", "party-group-member-1", "mayor");
        act("mayor", meeting, "opening", null).then().statusCode(200);
        act("mayor", meeting, "decisions", Map.of("topicId", topicId, "outcome", "DEFERRED", "positions", List.of(), "tasks", List.of()))
                .then().statusCode(200);
        act("mayor", meeting, "closing", null).then().statusCode(200);
        return meeting;
    }

    @Test
    void aPlannedMeetingIsHeldOrDropped() {
        Map<String, Object> plan = Map.of("kind", "EXECUTIVE", "title", "常务会议", "plannedOn", "2099-12-01", "department", "general-office",
                "people", 40, "minutes", 120, "budgetYuan", 1000);
        as("head-transport").body(plan).post(API + "/plan").then().statusCode(403);
        String entry = made("office-director", "/plan", plan);
        as("head-transport").get(entry).then().statusCode(404);
        as("head-general-office").get(entry).then().statusCode(200);
        as("head-transport").get(API + "/plan?year=2099&kind=EXECUTIVE&state=PLANNED").then().statusCode(200).body("items.id", not(hasItem(id(entry))));
        as("mayor").get(API + "/plan?year=2099&kind=EXECUTIVE&state=PLANNED").then().body("items.id", hasItem(id(entry)));
        act("office-director", entry, "meeting", Map.of("meetingId", UUID.randomUUID())).then().statusCode(404);
        act("head-general-office", entry, "dropping", Map.of("reason", "x")).then().statusCode(403);
        act("head-general-office", entry, "meeting", Map.of("meetingId", UUID.randomUUID())).then().statusCode(403);
        act("office-director", entry, "dropping", Map.of("reason", "合并")).then().statusCode(200).body("state", equalTo("DROPPED"));
        String thisYear = made("office-director", "/plan", new HashMap<>(Map.of("kind", "EXECUTIVE", "title", "常务会议", "plannedOn",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "department", "general-office", "people", 40, "minutes", 120, "budgetYuan", 0)));
        String meeting = convened("EXECUTIVE", admittedTopic("计划"));
        act("office-director", thisYear, "meeting", Map.of("meetingId", id(meeting))).then().statusCode(200).body("state", equalTo("HELD"));
    }

    @Test
    void aBodyIsEstablishedExtendedAndDissolved() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        Map<String, Object> body = Map.of("name", "领导小组" + UUID.randomUUID(), "kind", "TEMPORARY", "purpose", "统筹加固", "leader", "vice-mayor-1",
                "departments", List.of("transport"), "endsOn", today);
        as("office-director").body(body).post(API + "/bodies").then().statusCode(403);
        String made = made("secretary-general", "/bodies", body);
        as("secretary-general").body(body).post(API + "/bodies").then().statusCode(409);
        as("head-health").get(API + "/bodies?state=ACTIVE&kind=TEMPORARY&department=transport&endsBefore=2099-01-01").then().statusCode(200)
                .body("items.id", hasItem(id(made)));
        act("office-director", made, "extension", Map.of("endsOn", "2027-01-01", "reason", "x")).then().statusCode(403);
        act("mayor", made, "extension", Map.of("endsOn", today, "reason", "x")).then().statusCode(422).body("rule", equalTo("body.longer"));
        act("office-director", made, "dissolution", Map.of("reason", "x")).then().statusCode(403);
        act("mayor", made, "dissolution", Map.of("reason", "任务完成")).then().statusCode(200).body("state", equalTo("DISSOLVED"));
        TestEvents.await("meeting.events", "BodyEnded", id(made));
        made("secretary-general", "/bodies", body);
    }

    @Test
    void aHigherMeetingIsReportedConsentedToAndRepliedTo() {
        Map<String, Object> report = Map.of("level", "PROVINCIAL", "organizer", "省交通运输厅", "title", "现场会", "from", "2099-01-05", "until", "2099-01-06",
                "people", 120, "budgetYuan", 150000, "tasks", "承办会务");
        as("clerk-transport").body(report).post(API + "/higher").then().statusCode(403);
        String higher = made("head-transport", "/higher", report);
        as("head-education").get(higher).then().statusCode(404);
        as("mayor").get(API + "/desk").then().body("items.id", hasItem(id(higher)));
        act("head-transport", higher, "reply", Map.of("accepted", true, "text", "同意")).then().statusCode(409)
                .body("rule", equalTo("higher.reply-after-consent")).body("article", equalTo("art. 45"));
        act("vice-mayor-1", higher, "decision", Map.of("consented", true)).then().statusCode(403);
        act("mayor", higher, "decision", Map.of("consented", true)).then().statusCode(200);
        act("clerk-transport", higher, "reply", Map.of("accepted", true, "text", "同意")).then().statusCode(403);
        act("head-transport", higher, "reply", Map.of("accepted", true, "text", "同意")).then().statusCode(200).body("state", equalTo("REPLIED"));
        as("head-transport").get(API + "/higher?state=REPLIED&level=PROVINCIAL").then().body("items.id", hasItem(id(higher)));
    }

    @Test
    void studyIsPlannedHeldAndKept() {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        Map<String, Object> plan = Map.of("subject", "依法行政", "heldOn", today, "form", "LECTURE", "leadSpeaker", "专家", "place", "会议室");
        as("head-transport").body(plan).post(API + "/study/sessions").then().statusCode(403);
        String session = made("office-director", "/study/sessions", plan);
        act("head-transport", session, "attendance", Map.of("heldOn", today, "people", List.of("mayor"))).then().statusCode(403);
        act("head-transport", session, "cancellation", Map.of("reason", "x")).then().statusCode(403);
        act("office-director", session, "attendance", Map.of("heldOn", today, "people", List.of("mayor"))).then().statusCode(200)
                .body("people", equalTo(List.of("mayor")));
        as("head-transport").get(API + "/study/sessions?state=HELD&from=" + today + "&until=" + today).then().body("items.id", hasItem(id(session)));
        int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
        as("clerk-transport").body(Map.of("year", year, "subjects", List.of("民法典"))).post(API + "/study/plans").then().statusCode(403);
        String own = made("head-transport", "/study/plans", Map.of("year", year, "subjects", List.of("民法典")));
        as("head-transport").body(Map.of("year", year, "subjects", List.of("民法典"))).post(API + "/study/plans").then().statusCode(409);
        as("head-education").get(own).then().statusCode(404);
        as("head-education").get(API + "/study/plans?year=" + year).then().body("items.id", not(hasItem(id(own))));
        act("head-education", own, "subjects", Map.of("subject", "民法典", "notes", "心得")).then().statusCode(403);
        act("head-transport", own, "subjects", Map.of("subject", "民法典", "notes", "心得")).then().statusCode(200)
                .body("subjects[0].notes", equalTo("心得"));
    }

    @Test
    void issuedMinutesAreCorrectedByAnEditionAndTheProposerGetsTheExcerpt() {
        String meeting = closedMeeting("更正");
        String minutes = made("office-deputy-director", "/minutes", Map.of("meetingId", id(meeting), "introduction", "会议议定:"));
        act("head-transport", minutes, "revision", Map.of("content", "x")).then().statusCode(403);
        act("office-deputy-director", minutes, "revision", Map.of("content", "改稿")).then().statusCode(200);
        act("head-transport", minutes, "return", Map.of("opinion", "请核对")).then().statusCode(403);
        act("office-director", minutes, "return", Map.of("opinion", " ")).then().statusCode(400);
        act("office-director", minutes, "return", Map.of("opinion", "请核对")).then().statusCode(200).body("state", equalTo("DRAFT"));
        as("head-housing-construction").get(minutes + "/public").then().statusCode(404);
        act("office-director", minutes, "review", null).then().statusCode(200).body("state", equalTo("REVIEWED"));
        act("office-director", minutes, "issue", null).then().statusCode(200).body("edition", equalTo(1));
        TestEvents.await("meeting.events", "MinutesIssued", id(minutes));
        UUID document = UUID.randomUUID();
        TestEvents.publish("document.events", "org.workrules.document.DocumentIssued.v1", document.toString(), Json.encode(Map.of(
                "documentId", document, "number", "安政纪〔2026〕1号", "draftingDepartment", "general-office", "minutesId", id(minutes))));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("office-director").get(minutes).then()
                .body("documentNumber", equalTo("安政纪〔2026〕1号")).body("documentId", equalTo(document.toString())));
        act("head-transport", minutes, "correction", Map.of("content", "x", "reason", "y")).then().statusCode(403);
        act("office-director", minutes, "correction", Map.of("content", "更正稿", "reason", "有误")).then().statusCode(200).body("state", equalTo("DRAFT"));
        act("office-deputy-director", minutes, "review", null).then().statusCode(200);
        act("office-director", minutes, "issue", null).then().statusCode(200).body("edition", equalTo(2)).body("earlier[0].content", equalTo("改稿"));
        String topicId = as("office-director").get(meeting).jsonPath().getString("agenda[0].topicId");
        as("head-housing-construction").get(minutes + "/excerpts/" + topicId).then().statusCode(200).body("edition", equalTo(2));
        as("head-transport").get(minutes + "/excerpts/" + topicId).then().statusCode(404);
        as("head-housing-construction").get(API + "/minutes/excerpts?topicId=" + topicId).then().body("items.edition", equalTo(List.of(2, 1)));
        as("head-transport").get(API + "/minutes/excerpts?topicId=" + topicId).then().body("items", hasSize(0));
        as("clerk-education").get(minutes + "/public").then().statusCode(200).body("text", containsString("更正:会议决定暂缓。"));
        EventContracts.check("meeting.events");
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
