package org.workrules.meeting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Acts around a meeting as they come over the wire, with the wrong office for each. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MeetingActsTest {

    private static final String[] SEVEN = {"vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1", "mayor"};

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void leaveIsAskedForGrantedAndASubstituteInvitedAsDelegate() {
        String meeting = convened("EXECUTIVE", admittedTopic("请假"));
        as("head-education").body(Map.of("meetingId", id(meeting), "reason", "出差")).post("/api/meetings/leaves").then().statusCode(403);
        as("clerk-education").body(Map.of("meetingId", id(meeting), "reason", "出差")).post("/api/meetings/leaves").then().statusCode(403);
        String leave = as("vice-mayor-5").body(Map.of("meetingId", id(meeting), "reason", "赴省开会")).post("/api/meetings/leaves")
                .then().statusCode(201).body("state", equalTo("REQUESTED")).extract().header("Location");
        as("mayor").get(leave).then().statusCode(200);
        as("head-education").get(leave).then().statusCode(404);
        as("mayor").get("/api/meetings/desk").then().body("items.id", hasItem(id(leave)));
        act("vice-mayor-5", leave, "substitute", Map.of("personId", "head-health")).then().statusCode(409)
                .body("rule", equalTo("meeting.leave-substitute-after-consent")).body("article", equalTo("art. 42"));
        act("vice-mayor-5", leave, "decision", Map.of("granted", true)).then().statusCode(403);
        act("mayor", leave, "decision", Map.of("granted", true, "opinion", "同意")).then().statusCode(200).body("state", equalTo("GRANTED"));
        act("head-health", leave, "substitute", Map.of("personId", "head-health")).then().statusCode(403);
        act("office-director", meeting, "attendance", Map.of("personId", "head-health", "present", true, "standsFor", "vice-mayor-5"))
                .then().statusCode(409).body("rule", equalTo("meeting.substitute-after-leave"));
        act("vice-mayor-5", leave, "substitute", Map.of("personId", "head-health")).then().statusCode(200);
        as("head-health").get(meeting + "/invitations/head-health").then().statusCode(200)
                .contentType("text/calendar").body(containsString("DELEGATED-FROM")).body(containsString("METHOD:REQUEST"));
        as("head-health").get(meeting + "/invitations/vice-mayor-5").then().statusCode(404);
        as("office-director").get(meeting + "/invitations/head-education").then().statusCode(404);
        act("office-director", meeting, "attendance", Map.of("personId", "head-health", "present", true, "standsFor", "vice-mayor-5"))
                .then().statusCode(200).body("quorum.present", equalTo(0));
        as("vice-mayor-5").queryParam("meetingId", id(meeting)).queryParam("state", "GRANTED").get("/api/meetings/leaves")
                .then().body("items.id", equalTo(List.of(id(leave))));
        as("vice-mayor-6").queryParam("meetingId", id(meeting)).get("/api/meetings/leaves").then().body("items", hasSize(0));
    }

    @Test
    void aSecondRequestForTheSameMeetingIsNoServerError() {
        String meeting = convened("EXECUTIVE", admittedTopic("再次请假"));
        Map<String, Object> request = Map.of("meetingId", id(meeting), "reason", "出差");
        as("vice-mayor-6").body(request).post("/api/meetings/leaves").then().statusCode(201);
        as("vice-mayor-6").body(request).post("/api/meetings/leaves").then().statusCode(409);
        as("vice-mayor-6").body(Map.of("meetingId", UUID.randomUUID(), "reason", "出差")).post("/api/meetings/leaves").then().statusCode(404);
    }

    @Test
    void aPostponedMeetingKeepsItsTopicsAndACancelledOneGivesThemBack() {
        String topicId = admittedTopic("改期");
        String meeting = convened("EXECUTIVE", topicId);
        Map<String, Object> later = Map.of("heldAt", "2099-01-05T01:30:00Z", "reason", "与上级会议冲突");
        act("head-transport", meeting, "postponement", later).then().statusCode(403);
        act("office-director", meeting, "postponement", later).then().statusCode(200).body("sequence", equalTo(1));
        as("office-director").get("/api/meetings/topics/" + topicId).then().body("scheduledFor", equalTo("2099-01-05T01:30:00Z"));
        act("head-transport", meeting, "cancellation", Map.of("reason", "并入下次")).then().statusCode(403);
        act("office-director", meeting, "cancellation", Map.of("reason", "并入下次")).then().statusCode(200).body("state", equalTo("CANCELLED"));
        as("office-director").get("/api/meetings/topics/" + topicId).then().body("state", equalTo("ADMITTED"));
        as("vice-mayor-1").get(meeting + "/invitations/vice-mayor-1").then().statusCode(200).body(containsString("METHOD:CANCEL"))
                .body(containsString("SEQUENCE:2"));
        as("mayor").get("/api/meetings/desk").then().body("items.id", not(hasItem(id(meeting))));
        TestEvents.await("meeting.events", "MeetingCancelled", id(meeting));
        act("office-director", meeting, "cancellation", Map.of("reason", "再次")).then().statusCode(409);
        convened("EXECUTIVE", topicId);
    }

    @Test
    void topicsComeAndGoAndMembersKeepOutOfThem() {
        String first = admittedTopic("议程一");
        String second = admittedTopic("议程二");
        String meeting = convened("EXECUTIVE", first);
        act("head-transport", meeting, "topics", Map.of("topicId", second)).then().statusCode(403);
        act("office-director", meeting, "topics", Map.of("topicId", second, "reason", "急")).then().statusCode(409)
                .body("rule", equalTo("meeting.late-topic-by-chair"));
        act("mayor", meeting, "topics", Map.of("topicId", second, "reason", "上级要求")).then().statusCode(200).body("agenda", hasSize(2));
        act("head-transport", meeting, "order", Map.of("topics", List.of(second, first))).then().statusCode(403);
        act("office-director", meeting, "order", Map.of("topics", List.of(second, first))).then().statusCode(200)
                .body("agenda.topicId", equalTo(List.of(second, first)));
        present(meeting, SEVEN);
        act("mayor", meeting, "opening", null).then().statusCode(200);
        act("head-transport", meeting, "recusals", Map.of("topicId", first, "reason", "利害关系")).then().statusCode(403);
        act("vice-mayor-1", meeting, "recusals", Map.of("topicId", first, "reason", "近亲属任职")).then().statusCode(200);
        act("mayor", meeting, "decisions", adoption(first, SEVEN)).then().statusCode(409).body("rule", equalTo("meeting.quorum"))
                .body("detail", equalTo("6 of 12 members are present; more than half are 7."));
        act("mayor", meeting, "decisions", adoption(second, SEVEN)).then().statusCode(200);
        act("mayor", meeting, "closing", null).then().statusCode(409).body("rule", equalTo("meeting.agenda-settled"));
        act("office-director", meeting, "removals", Map.of("topicId", first, "outcome", "CARRIED_OVER", "reason", "顺延")).then().statusCode(403);
        act("mayor", meeting, "removals", Map.of("topicId", first, "outcome", "ADOPTED", "reason", "顺延")).then().statusCode(400);
        act("mayor", meeting, "removals", Map.of("topicId", first, "outcome", "CARRIED_OVER", "reason", "顺延")).then().statusCode(200);
        act("mayor", meeting, "closing", null).then().statusCode(200);
        act("head-transport", meeting, "cost", Map.of("costYuan", 1)).then().statusCode(403);
        act("office-director", meeting, "cost", Map.of("costYuan", 1, "reason", "资料印刷")).then().statusCode(200).body("costYuan", equalTo(1));
        act("head-transport", meeting, "invitees", Map.of("personId", "head-health")).then().statusCode(403);
        act("office-director", meeting, "invitees", Map.of("personId", "head-health")).then().statusCode(409);
    }

    @Test
    void standingAttendeesAndThoseOfATopicAreAsked() {
        String meeting = convened("EXECUTIVE", admittedTopic("列席"));
        as("office-director").get(meeting).then().body("people.findAll { it.duty == 'STANDING' }.personId",
                hasItems("deputy-secretary-general", "office-director", "office-deputy-director", "head-audit-bureau",
                        "head-supervision-bureau", "head-legal-office"))
                .body("people.findAll { it.duty == 'TOPIC' }.personId", equalTo(List.of("head-housing-construction", "head-transport")))
                .body("people.findAll { it.duty == 'MEMBER' }.size()", equalTo(12));
    }

    @Test
    void materialsAreKeptByVersionAndHashAndReadByThoseConcerned() {
        String topic = as("head-housing-construction").body(topic("材料", "transport")).post("/api/meetings/topics").header("Location");
        byte[] text = "送审稿".getBytes(StandardCharsets.UTF_8);
        Map<String, Object> file = Map.of("name", "送审稿.txt", "mediaType", "text/plain", "content", Base64.getEncoder().encodeToString(text));
        act("head-transport", topic, "materials", file).then().statusCode(403);
        act("hall-clerk-1", topic, "materials", file).then().statusCode(403);
        act("clerk-housing-construction", topic, "materials", file).then().statusCode(200)
                .body("materials[0].hash", equalTo(Blobs.hash(text))).body("materials[0].bytes", equalTo(text.length));
        assertEquals("送审稿", new String(as("head-transport").get(topic + "/materials/1").then().statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''%E9%80%81")).extract().asByteArray(), StandardCharsets.UTF_8));
        as("head-education").get(topic + "/materials/1").then().statusCode(404);
        as("head-transport").get(topic + "/materials/2").then().statusCode(404);
        act("clerk-housing-construction", topic, "materials", Map.of("name", "a/b", "mediaType", "text/plain", "content", "AA==")).then().statusCode(400);
        act("clerk-housing-construction", topic, "materials", Map.of("name", "ab", "mediaType", "text/plain", "content", "?")).then().statusCode(400);
        act("head-transport", topic, "return", Map.of("reason", "x")).then().statusCode(403);
        act("office-director", topic, "return", Map.of("reason", "请补充")).then().statusCode(200).body("state", equalTo("RETURNED"));
        act("head-transport", topic, "resubmission", Map.of("title", "x", "summary", "y", "relatedDepartments", List.of())).then().statusCode(403);
        act("head-housing-construction", topic, "resubmission", Map.of("title", "材料(修改)", "summary", "y", "relatedDepartments",
                List.of("transport"))).then().statusCode(200).body("state", equalTo("PROPOSED"));
    }

    @Test
    void whoIsEntrustedOnRecordConvenesAndChairsASpecialMeeting() {
        String topicId = admittedTopic("受托召集");
        Map<String, Object> special = Map.of("kind", "SPECIAL", "title", "专题会议", "place", "会议室", "heldAt", Instant.now().toString(),
                "convener", "deputy-secretary-general", "topics", List.of(topicId), "urgency", "紧急", "invited", List.of("head-transport"));
        as("office-director").body(special).post("/api/meetings").then().statusCode(422).body("rule", equalTo("meeting.special-convener"))
                .body("article", equalTo("art. 40"));
        as("mayor").body(Map.of("holder", "deputy-secretary-general", "kind", "CONVENING", "task", "召集住房建设专题会议",
                "departments", List.of("housing-construction"), "fields", List.of(), "from", Instant.now().minusSeconds(60).toString(),
                "until", Instant.now().plusSeconds(86_400).toString())).post("/api/meetings/entrustments").then().statusCode(201);
        String meeting = "/api/meetings/" + as("office-director").body(special).post("/api/meetings").then().statusCode(201)
                .body("chair", equalTo("deputy-secretary-general")).body("quorum.members", equalTo(2)).extract().jsonPath().getString("id");
        act("mayor", meeting, "opening", null).then().statusCode(403);
        act("deputy-secretary-general", meeting, "opening", null).then().statusCode(200);
    }

    @Test
    void ofManyWhoDecideTheSameTopicAtOnceOneWins() throws Exception {
        String topicId = admittedTopic("同时议决");
        String meeting = convened("EXECUTIVE", topicId);
        present(meeting, SEVEN);
        act("mayor", meeting, "opening", null).then().statusCode(200);
        String etag = as("mayor").get(meeting).header("ETag");
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Thread thread = new Thread(() -> answers.add(as("mayor").header("If-Match", etag).body(adoption(topicId, SEVEN))
                    .post(meeting + "/decisions").statusCode()));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(200, 412, 412, 412, 412, 412), answers.stream().sorted().toList());
        as("mayor").queryParam("topicId", topicId).get("/api/meetings/resolutions").then().body("items", hasSize(1));
    }
}
