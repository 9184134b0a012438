package org.workrules.meeting;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.workrules.meeting.agenda.ProposeTopic;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.policy.PolicySet;
import org.workrules.testing.TestTokens;

/** Callers, acts and requests of the tests, in one place. */
public final class Acts {

    public static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final PolicySet FIGURES = Figures.installed();

    private Acts() {
    }

    public static Act by(String id, String department, Office... offices) {
        return new Act(new Caller(id, id, department, Set.of(offices), Clearance.SECRET), NOW, FIGURES);
    }

    /** The same person at another moment. */
    public static Act at(Act act, Instant moment) {
        return new Act(act.caller(), moment, FIGURES);
    }

    public static Act head(String department) {
        return by("head-" + department, department, Office.DEPARTMENT_HEAD);
    }

    public static Act office() {
        return by("office-director", "general-office", Office.OFFICE_DIRECTOR);
    }

    public static Act mayor() {
        return by("mayor", "government", Office.MAYOR);
    }

    public static ProposeTopic proposal(String... related) {
        return new ProposeTopic("公交提升方案", "拟新增线路", Set.of(related), false, false, false, false, Clearance.PUBLIC, null);
    }

    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON)
                .header("Accept-Language", "en").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public static Map<String, Object> topic(String title, String... related) {
        Map<String, Object> topic = new HashMap<>();
        topic.put("title", title);
        topic.put("summary", "拟新增公交线路五条");
        topic.put("relatedDepartments", List.of(related));
        topic.put("secrecy", "public");
        return topic;
    }

    /** Sends an act with the record's present ETag. */
    public static Response act(String person, String address, String act, Object body) {
        String etag = as("office-director").get(address).header("ETag");
        RequestSpecification request = as(person).header("If-Match", etag == null ? "*" : etag);
        return (body == null ? request : request.body(body)).post(address + "/" + act);
    }

    /** A topic that passed countersignature and admission. */
    public static String admittedTopic(String title) {
        String address = as("head-housing-construction").body(topic(title, "transport")).post("/api/meetings/topics").header("Location");
        act("head-transport", address, "countersignatures", Map.of("opinion", "AGREED"));
        act("office-director", address, "admission", Map.of("opinion", "建议上会")).then().statusCode(200);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    public static String convened(String kind, String... topics) {
        Response convened = as("office-director").body(Map.of("kind", kind, "title", "第12次会议", "place", "第一会议室",
                "heldAt", "2026-11-24T01:30:00Z", "convener", "mayor", "topics", List.of(topics), "urgency", "事项紧急")).post("/api/meetings");
        convened.then().statusCode(201);
        return "/api/meetings/" + convened.jsonPath().getString("id");
    }

    public static void present(String meeting, String... people) {
        for (String person : people) {
            act("office-director", meeting, "attendance", Map.of("personId", person, "present", true)).then().statusCode(200);
        }
    }

    public static Map<String, Object> adoption(String topicId, String... inOrder) {
        List<Map<String, Object>> positions = new ArrayList<>();
        for (String person : inOrder) {
            positions.add(Map.of("personId", person, "position", "FOR"));
        }
        Map<String, Object> decision = new HashMap<>();
        decision.put("topicId", topicId);
        decision.put("outcome", "ADOPTED");
        decision.put("positions", positions);
        decision.put("text", "原则同意。");
        decision.put("tasks", List.of(Map.of("description", "制定细则", "department", "transport", "dueOn", "2099-12-31")));
        return decision;
    }
}
