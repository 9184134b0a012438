package org.workrules.document;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.workrules.local.Organization;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** The API of the service as people of the demo city call it, and the events it hears. */
final class DocumentApi {

    static final String DOCUMENTS = "/api/documents";
    static final String BODY = "各区县人民政府:\n为加强桥梁安全管理,现通知如下。";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private DocumentApi() {
    }

    /** A document as its last answer showed it. */
    record Known(String id, String etag) {

        static Known of(Response response) {
            return new Known(response.path("id"), response.header("ETag"));
        }
    }

    static RequestSpecification as(String person) {
        return with(TestTokens.as(person));
    }

    static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A draft with everything in order: a notice of the government, signed by the mayor. */
    static Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>();
        draft.put("kind", "NOTICE");
        draft.put("purpose", "DOWNWARD");
        draft.put("issuer", "GOVERNMENT");
        draft.put("title", "关于加强桥梁安全管理的通知");
        draft.put("body", BODY);
        draft.put("addressees", List.of("transport", "district-donghe"));
        draft.put("secrecy", "public");
        return draft;
    }

    static Map<String, Object> draft(Map<String, Object> changes) {
        Map<String, Object> draft = draft();
        draft.putAll(changes);
        return draft;
    }

    /** A document of the general office, which its director signs. */
    static Map<String, Object> officeDraft() {
        return draft(Map.of("purpose", "OFFICE_DOCUMENT", "issuer", "GOVERNMENT_OFFICE"));
    }

    static Known drafted(String person, Map<String, Object> draft) {
        return Known.of(as(person).body(draft).post(DOCUMENTS).then().statusCode(201).extract().response());
    }

    static Response act(String person, Known document, String act, Object body) {
        RequestSpecification request = as(person).header("If-Match", document.etag());
        return (body == null ? request : request.body(body)).post(DOCUMENTS + "/" + document.id() + "/" + act);
    }

    static Known done(String person, Known document, String act, Object body) {
        return Known.of(act(person, document, act, body).then().statusCode(200).extract().response());
    }

    static Known submitted(String person, Map<String, Object> draft) {
        return done(person, drafted(person, draft), "submission", null);
    }

    static Known reviewed(String person, Map<String, Object> draft) {
        return done("office-deputy-director", submitted(person, draft), "review", Map.of("outcome", "ACCEPTED"));
    }

    static Known signed(String person, Map<String, Object> draft, String signer) {
        return done(signer, reviewed(person, draft), "signatures", Map.of("opinion", "同意印发"));
    }

    static Known checked(String person, Map<String, Object> draft, String signer) {
        return done("office-deputy-director", signed(person, draft, signer), "check", Map.of());
    }

    static Known issued(String person, Map<String, Object> draft, String signer) {
        return done("office-director", done("office-director", checked(person, draft, signer), "number", null), "issue", null);
    }

    static Response get(String person, String path) {
        return given().auth().oauth2(TestTokens.as(person)).get(DOCUMENTS + path);
    }

    /** Lets everybody of the demo city take office here, and waits until the service knows. */
    static void takeOffice() {
        Organization.demo().people().forEach(person -> position(person, 1, null));
        Map<String, Object> probe = Map.of("person", "vice-mayor-6", "scope", "ROUTINE_APPROVAL", "department", "finance",
                "from", "2030-01-01", "until", "2030-01-01");
        Awaitility.await().atMost(PATIENCE).until(() ->
                as("mayor").body(probe).post(DOCUMENTS + "/authorizations").statusCode() == 201 && leaders() == Organization.demo().people().size());
    }

    private static int leaders() {
        Known document = drafted("clerk-transport", draft());
        return get("clerk-transport", "/" + document.id() + "/signing").then().statusCode(200).extract().<List<Object>>path("people").size();
    }

    /** Announces the position of a person; one who is away is so since 2026-01-01. */
    static void position(Organization.Person person, long version, String awayFrom) {
        List<String> departments = person.portfolio() == null ? List.of() : person.portfolio().departments();
        List<String> fields = person.portfolio() == null ? List.of() : person.portfolio().fields();
        String json = "{\"personId\":\"%s\",\"name\":\"%s\",\"department\":\"%s\",\"offices\":%s,\"departments\":%s,\"fields\":%s,\"standIn\":%s,\"awayFrom\":%s,\"awayUntil\":null}"
                .formatted(person.id(), person.name(), person.department(), json(person.offices()), json(departments), json(fields),
                        quoted(person.standIn()), quoted(awayFrom));
        send("leadership", "org.workrules.meeting.LeaderPositioned.v1", person.id(), json, version, "leadership");
    }

    /** Announces a resolution of the executive meeting with one task. */
    static void adopted(UUID resolution, UUID task, String meetingKind, boolean normative, String secrecy, String story) {
        String json = """
                {"resolutionId":"%s","meetingId":"%s","meetingKind":"%s","topicId":"%s","topicTitle":"桥梁安全","proposingDepartment":"transport",
                 "majorDecision":false,"normative":%s,"text":"同意","secrecy":"%s","adoptedOn":"2026-11-20",
                 "tasks":[{"taskId":"%s","description":"加固东禾大桥","department":"transport","dueOn":"2027-06-30"}]}"""
                .formatted(resolution, UUID.randomUUID(), meetingKind, UUID.randomUUID(), normative, secrecy, task);
        send("meeting.events", "org.workrules.meeting.ResolutionAdopted.v1", resolution.toString(), json, 1, story);
    }

    static void send(String topic, String type, String key, String json, long version, String story) {
        ProducerRecord<String, String> record = new ProducerRecord<>(TestEvents.topic(topic), key, json);
        Map<String, String> headers = Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_type", type,
                "ce_subject", key, "ce_source", "/workrules/meeting", "ce_time", "2026-11-24T02:00:00Z", "ce_correlationid", story,
                "ce_actor", "test", "ce_aggregateversion", Long.toString(version), "content-type", "application/json");
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        TestEvents.send(record);
    }

    /** Waits until documents can be drafted from a resolution. */
    static void awaitResolution(UUID resolution) {
        Awaitility.await().atMost(PATIENCE).until(() -> get("mayor", "/resolutions?limit=200").then().extract()
                .<List<String>>path("items.id").contains(resolution.toString()));
    }

    private static String json(List<String> texts) {
        List<String> quoted = new ArrayList<>();
        texts.forEach(text -> quoted.add(quoted(text)));
        return "[" + String.join(",", quoted) + "]";
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }
}
