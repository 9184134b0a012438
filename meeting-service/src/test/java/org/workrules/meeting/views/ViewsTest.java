package org.workrules.meeting.views;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ViewsTest {

    private static final String VIEWS = "/api/meetings/views";
    private static final String[] SEVEN = {"vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4",
            "secretary-general", "party-group-member-1", "mayor"};

    private static String held(String topicId) {
        String meeting = convened("EXECUTIVE", topicId);
        present(meeting, SEVEN);
        act("mayor", meeting, "opening", null).then().statusCode(200);
        act("mayor", meeting, "decisions", adoption(topicId, SEVEN)).then().statusCode(200);
        act("mayor", meeting, "closing", null).then().statusCode(200);
        return meeting;
    }

    @Test
    void aTopicsTrailShowsAllThatHappenedInOrderToThoseWhoMayReadIt() {
        String topicId = admittedTopic("全过程");
        held(topicId);
        List<String> kinds = as("head-housing-construction").get(VIEWS + "/topics/" + topicId).then().statusCode(200)
                .body("title", equalTo("全过程")).extract().jsonPath().getList("steps.kind");
        assertTrue(kinds.containsAll(List.of("topic.propose", "countersigned", "topic.countersign", "topic.admit", "on-agenda",
                "settled", "resolution")), kinds::toString);
        assertEquals("topic.propose", kinds.get(0));
        as("head-education").get(VIEWS + "/topics/" + topicId).then().statusCode(404);
        as("mayor").get(VIEWS + "/topics/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void aMemberOfAMeetingReadsTheMaterialsOfItsTopics() {
        String address = as("head-housing-construction").body(topic("材料送达")).post("/api/meetings/topics").header("Location");
        act("clerk-housing-construction", address, "materials", Map.of("name", "稿", "mediaType", "text/plain", "content", "AAAA"));
        act("office-director", address, "admission", Map.of("opinion", "上会")).then().statusCode(200);
        as("head-audit-bureau").get(address + "/materials/1").then().statusCode(404);
        convened("EXECUTIVE", address.substring(address.lastIndexOf('/') + 1));
        as("head-audit-bureau").get(address + "/materials/1").then().statusCode(200);
        as("head-audit-bureau").get(address).then().statusCode(200).header("ETag", notNullValue());
        as("head-education").get(address + "/materials/1").then().statusCode(404);
    }

    @Test
    void aWeekShowsOnesOwnMeetings() {
        String meeting = convened("EXECUTIVE", admittedTopic("一周"));
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        as("vice-mayor-1").get(VIEWS + "/week?from=2026-11-23").then().statusCode(200).body("until", equalTo("2026-11-29"))
                .body("meetings.meetingId", hasItem(id));
        as("vice-mayor-1").get(VIEWS + "/week").then().statusCode(200).body("personId", equalTo("vice-mayor-1"));
        as("head-transport").get(VIEWS + "/week?person=vice-mayor-1&from=2026-11-23").then().statusCode(403);
        as("office-director").get(VIEWS + "/week?person=vice-mayor-1&from=2026-11-23").then().body("meetings.meetingId", hasItem(id));
        as("vice-mayor-1").get(VIEWS + "/week?from=2026-11-30").then().body("meetings.meetingId", not(hasItem(id)));
    }

    @Test
    void figuresCountWhatWasHeldAndWhoCame() {
        held(admittedTopic("统计"));
        JsonPath before = as("mayor").get(VIEWS + "/figures?from=2026-11-24&until=2026-11-24&kind=EXECUTIVE").then().statusCode(200).extract().jsonPath();
        held(admittedTopic("统计"));
        JsonPath after = as("mayor").get(VIEWS + "/figures?from=2026-11-24&until=2026-11-24&kind=EXECUTIVE").jsonPath();
        assertEquals(before.getLong("[0].held") + 1, after.getLong("[0].held"));
        assertEquals(before.getLong("[0].decided") + 1, after.getLong("[0].decided"));
        assertEquals(before.getLong("[0].lateMaterials") + 1, after.getLong("[0].lateMaterials"));
        assertTrue(after.getDouble("[0].attendance") > 0.5 && after.getDouble("[0].attendance") < 0.7);
        as("mayor").get(VIEWS + "/figures?from=2026-01-01&until=2028-01-01").then().statusCode(422).body("rule", equalTo("meeting.view-span"));
        as("mayor").get(VIEWS + "/figures").then().statusCode(400);
        as("head-transport").get(VIEWS + "/figures?from=2026-11-24&until=2026-11-24").then().statusCode(403);
    }

    @Test
    void tablesAreReadBySpreadsheetsAndCarryNoFormulas() {
        String topicId = admittedTopic("表格");
        as("office-director").body(Map.of("kind", "SPECIAL", "title", "=cmd()", "place", "会议室", "heldAt", "2026-11-24T01:30:00Z",
                "convener", "mayor", "topics", List.of(topicId), "urgency", "紧急")).post("/api/meetings").then().statusCode(201);
        String table = as("mayor").get(VIEWS + "/meetings.csv?from=2026-11-24&until=2026-11-24&kind=SPECIAL").then().statusCode(200)
                .contentType("text/csv").header("Content-Disposition", equalTo("attachment; filename=meetings.csv")).extract().asString();
        assertTrue(table.startsWith("\uFEFF编号,会议类型,"), table);
        assertTrue(table.contains(",'=cmd(),"), table);
        as("mayor").get(VIEWS + "/figures.csv?from=2026-11-24&until=2026-11-24").then().statusCode(200).body(containsString("出席率"));
        as("head-transport").get(VIEWS + "/meetings.csv?from=2026-11-24&until=2026-11-24").then().statusCode(403);
        as("head-transport").get(VIEWS + "/figures.csv?from=2026-11-24&until=2026-11-24").then().statusCode(403);
    }

    @Test
    void theYearShowsPlanCapAndWhatWasHeld() {
        as("mayor").get(VIEWS + "/year?year=2026").then().statusCode(200).body("kind", equalTo(List.of("PLENARY", "EXECUTIVE", "MAYORS_OFFICE", "SPECIAL")))
                .body("[0].cap", equalTo(6));
        as("mayor").get(VIEWS + "/year.csv?year=2026").then().statusCode(200).body(containsString("年度上限"));
        as("head-transport").get(VIEWS + "/year?year=2026").then().statusCode(403);
        as("mayor").get(VIEWS + "/year?year=1").then().statusCode(400);
    }
}
