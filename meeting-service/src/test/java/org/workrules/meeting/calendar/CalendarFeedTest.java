package org.workrules.meeting.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.admittedTopic;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class CalendarFeedTest {

    @Inject
    Pool pool;

    private static String path(Response opened) {
        String address = opened.then().statusCode(201).extract().path("address");
        return "/api/meetings/public/calendars/" + address.substring(address.lastIndexOf('/') + 1);
    }

    private static String read(String path) {
        return given().get(path).then().statusCode(200).contentType(startsWith("text/calendar")).extract().asString()
                .replace("\r\n ", "");
    }

    @Test
    void aLeadersCalendarHasMeetingsAndOutingsInTheZoneOfTheCity() {
        String meeting = "/api/meetings/" + as("office-director").body(Map.of("kind", "MAYORS_OFFICE", "title", "办公会议", "place", "会议室",
                "heldAt", "2026-11-24T01:30:00Z", "convener", "mayor", "topics", List.of(admittedTopic("日程")), "urgency", "紧急", "minutes", 45))
                .post("/api/meetings").then().statusCode(201).extract().path("id");
        Instant from = Instant.parse("2027-03-01T01:00:00Z");
        String outing = as("vice-mayor-5").body(Map.of("personId", "vice-mayor-5", "from", from.toString(), "until",
                from.plus(Duration.ofDays(2)).toString(), "place", "青岛市", "reason", "调研;\n座谈")).post("/api/meetings/outings")
                .then().statusCode(201).extract().header("Location");
        act("mayor", outing, "consent", Map.of()).then().statusCode(200);
        String calendar = read(path(as("vice-mayor-5").post("/api/meetings/calendars")));
        assertTrue(calendar.contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai"), calendar);
        assertTrue(calendar.contains("UID:" + meeting.substring("/api/meetings/".length()) + "@workrules"), calendar);
        assertTrue(calendar.contains("DTSTART;TZID=Asia/Shanghai:20261124T093000\r\nDTEND;TZID=Asia/Shanghai:20261124T101500"), calendar);
        assertTrue(calendar.contains("DTSTART;TZID=Asia/Shanghai:20270301T090000"), calendar);
        assertTrue(calendar.contains("SUMMARY:外出:调研\\;\\n座谈"), calendar);
        String standIn = read(path(as("vice-mayor-6").post("/api/meetings/calendars")));
        assertTrue(standIn.contains("SUMMARY:补位:何清和"), standIn);
        act("vice-mayor-5", outing, "withdrawal", null).then().statusCode(200);
    }

    @Test
    void theAddressIsToldOnceKeptAsAHashAndRenewed() {
        String key = UUID.randomUUID().toString();
        Response opened = given().auth().oauth2(TestTokens.as("vice-mayor-2")).header("Idempotency-Key", key).post("/api/meetings/calendars");
        String first = path(opened);
        given().auth().oauth2(TestTokens.as("vice-mayor-2")).header("Idempotency-Key", key).post("/api/meetings/calendars").then()
                .statusCode(201).body("address", nullValue());
        String secret = first.substring(first.lastIndexOf('/') + 1);
        assertEquals(43, secret.length());
        assertEquals(0, pool.query("select count(*) as n from calendar_feed where token_hash like '%" + secret + "%'").execute()
                .await().atMost(Duration.ofSeconds(5)).iterator().next().getInteger("n"));
        read(first);
        String second = path(as("vice-mayor-2").post("/api/meetings/calendars"));
        assertNotEquals(first, second);
        given().get(first).then().statusCode(404);
        read(second);
    }

    @Test
    void everyWrongAddressGetsTheSameAnswer() {
        String unknown = given().header("Accept-Language", "en").get("/api/meetings/public/calendars/" + "A".repeat(43)).then()
                .statusCode(404).extract().path("detail");
        for (String wrong : new String[] {"short", "B".repeat(43), "%20", "x".repeat(500)}) {
            given().header("Accept-Language", "en").get("/api/meetings/public/calendars/" + wrong).then().statusCode(404)
                    .body("detail", equalTo(unknown));
        }
    }

    @Test
    void aFeedIsItsOwnersAlone() {
        String feed = as("vice-mayor-3").post("/api/meetings/calendars").then().statusCode(201).extract().header("Location");
        as("vice-mayor-3").get(feed).then().statusCode(200).body("open", equalTo(true)).body("address", nullValue());
        as("mayor").get(feed).then().statusCode(404);
        act("mayor", feed, "closing", null).then().statusCode(403);
        act("vice-mayor-3", feed, "closing", null).then().statusCode(200).body("open", equalTo(false));
        as("clerk-transport").post("/api/meetings/calendars").then().statusCode(403);
    }
}
