package org.workrules.supervision;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.workrules.local.Organization;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** The demo city as the tests of this service meet it: its people in office, what meetings decide, what is asked here. */
public final class Anlan {

    public static final String MATTERS = "/api/supervision/matters";
    public static final String CASES = "/api/supervision/accountability-cases";
    public static final String ASSESSMENT = "/api/supervision/assessment";
    public static final String DESK = "/api/supervision/desk";

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final List<String> KNOWN_BY_THEIR_HEADS = List.of("service-hall", "transport", "education", "health",
            "housing-construction", "audit-bureau", "petition-bureau", "foreign-affairs", "district-xilan", "finance");
    private static final AtomicBoolean SEATED = new AtomicBoolean();

    private Anlan() {
    }

    /** Today in the business zone. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A request of a person, with a fresh idempotency key, in English. */
    public static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON).header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An act of a person on the record as it is now. */
    public static Response act(String person, String address, String act, Object body) {
        return as(person).header("If-Match", "*").body(body).post(address + "/" + act);
    }

    /** What an act gave back, which must have been accepted. */
    public static Response done(String person, String address, String act, Object body) {
        Response response = act(person, address, act, body);
        response.then().statusCode(200);
        return response;
    }

    /** Everybody of the demo city takes office, as meeting-service would announce it; waits until this service knows. */
    public static void seat() {
        if (!SEATED.compareAndSet(false, true)) {
            return;
        }
        Organization.demo().people().forEach(person -> position(person.id(), person.name(), person.department(), person.offices(),
                portfolio(person.id())));
        Awaitility.await("the city is in office").atMost(Duration.ofSeconds(30)).until(() -> KNOWN_BY_THEIR_HEADS.stream()
                .allMatch(department -> opened(instruction("到任检查", department, today().plusDays(400))).statusCode() == 201));
    }

    private static List<String> portfolio(String person) {
        return switch (person) {
            case "mayor" -> List.of("general-office", "audit-bureau");
            case "vice-mayor-1" -> List.of("housing-construction", "transport");
            case "vice-mayor-2" -> List.of("emergency-management");
            case "vice-mayor-4" -> List.of("education", "service-hall");
            default -> List.of();
        };
    }

    /** A person takes a position. */
    public static void position(String id, String name, String department, List<String> offices, List<String> portfolio) {
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("personId", id);
        position.put("name", name);
        position.put("department", department);
        position.put("offices", offices);
        position.put("departments", portfolio);
        position.put("fields", List.of());
        position.put("standIn", null);
        position.put("awayFrom", null);
        position.put("awayUntil", null);
        TestEvents.publish("leadership", "org.workrules.meeting.LeaderPositioned.v1", id, json(position));
    }

    /** An instruction of a vice-mayor, to be opened by hand. */
    public static Map<String, Object> instruction(String title, String department, LocalDate dueOn) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("title", title);
        request.put("requirement", title + ",按期完成");
        request.put("source", "INSTRUCTION");
        request.put("sourceId", "批示1号");
        request.put("instructedBy", "vice-mayor-3");
        request.put("department", department);
        request.put("dueOn", dueOn == null ? null : dueOn.toString());
        return request;
    }

    /** The office opens a matter. */
    public static Response opened(Map<String, Object> request) {
        return as("office-director").body(request).post(MATTERS);
    }

    /** Address of a new matter of a department, due in so many days. */
    public static String matter(String title, String department, int days) {
        return at(opened(instruction(title, department, today().plusDays(days))));
    }

    /** Address of what was made. */
    public static String at(Response response) {
        response.then().statusCode(201);
        return response.header("Location");
    }

    /** Id at the end of an address. */
    public static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** A task as a document names it that took it over from a resolution. */
    public static Map<String, Object> takenOver(String resolution, String id, String description, String department,
                                                LocalDate dueOn) {
        Map<String, Object> task = task(id, description, department, dueOn);
        task.put("resolutionId", resolution);
        return task;
    }

    /** A task as resolutions and documents name it. */
    public static Map<String, Object> task(String id, String description, String department, LocalDate dueOn) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("taskId", id);
        task.put("description", description);
        task.put("department", department);
        task.put("dueOn", dueOn == null ? null : dueOn.toString());
        return task;
    }

    /** A meeting adopts a resolution. */
    public static String resolve(String resolution, String title, String secrecy, List<Map<String, Object>> tasks) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("resolutionId", resolution);
        payload.put("meetingId", UUID.randomUUID().toString());
        payload.put("meetingKind", "EXECUTIVE");
        payload.put("topicId", UUID.randomUUID().toString());
        payload.put("topicTitle", title);
        payload.put("proposingDepartment", "transport");
        payload.put("majorDecision", false);
        payload.put("normative", false);
        payload.put("text", "会议同意" + title);
        payload.put("secrecy", secrecy);
        payload.put("adoptedOn", today().toString());
        payload.put("tasks", tasks);
        return TestEvents.publish("meeting.events", "org.workrules.meeting.ResolutionAdopted.v1", resolution, json(payload));
    }

    /** A document is issued. */
    public static void issue(String document, String title, List<Map<String, Object>> tasks) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("documentId", document);
        payload.put("number", "安政发〔2026〕7号");
        payload.put("kind", "通知");
        payload.put("title", title);
        payload.put("issuer", "GOVERNMENT");
        payload.put("draftingDepartment", "transport");
        payload.put("issuedOn", today().toString());
        payload.put("secrecy", "public");
        payload.put("resolutionId", null);
        payload.put("addressees", List.of("transport"));
        payload.put("tasks", tasks);
        payload.put("bodyHash", null);
        payload.put("publishable", true);
        TestEvents.publish("document.events", "org.workrules.document.DocumentIssued.v1", document, json(payload));
    }

    /** A department breaks its duty to report. */
    public static String breach(String breach, String department, String kind) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("breachId", breach);
        payload.put("incidentId", UUID.randomUUID().toString());
        payload.put("incidentTitle", "高架桥施工坍塌");
        payload.put("kind", kind);
        payload.put("department", department);
        payload.put("dueAt", Instant.now().minusSeconds(3600).toString());
        payload.put("reportedAt", null);
        payload.put("detail", "未在规定时限内报告");
        return TestEvents.publish("emergency.events", "org.workrules.emergency.ReportingBreached.v1", breach, json(payload));
    }

    /** Waits until a list has so many items and gives the ids. */
    public static List<String> await(String person, String list, Map<String, ?> filter, int count) {
        List<String> ids = new ArrayList<>();
        Awaitility.await(list + filter).atMost(Duration.ofSeconds(30)).until(() -> {
            ids.clear();
            ids.addAll(as(person).queryParams(filter).get(list).jsonPath().getList("items.id", String.class));
            return ids.size() == count;
        });
        return ids;
    }

    /** Text of JSON. */
    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
