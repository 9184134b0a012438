package org.workrules.disclosure;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** The demo city as the tests of this service meet it: its people, the documents it issues, the incidents it has. */
public final class Anlan {

    /** Where publication tasks are. */
    public static final String PUBLICATIONS = "/api/disclosure/publications";
    /** Where first notices are. */
    public static final String NOTICES = "/api/disclosure/first-notices";
    /** Where the public reads. */
    public static final String PUBLIC = "/api/disclosure/public";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Anlan() {
    }

    /** A request of a person, with a fresh idempotency key, in English, about whatever version there is. */
    public static RequestSpecification as(String person) {
        return version(person, "*");
    }

    /** A request of a person about one version. */
    public static RequestSpecification version(String person, String etag) {
        return given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON).header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", etag);
    }

    /** A request of anybody. */
    public static RequestSpecification anybody() {
        return given().header("Accept-Language", "en");
    }

    /** Issues a public document of the transport bureau today; the answer is its publication task. */
    public static String task(Blobs blobs, String title) {
        return task(blobs, title, "transport", LocalDate.now());
    }

    /** Issues a public document and waits for its publication task. */
    public static String task(Blobs blobs, String title, String department, LocalDate issuedOn) {
        UUID document = UUID.randomUUID();
        issue(document, document(blobs, document, title, department, issuedOn));
        return await(PUBLICATIONS, "documentId", document);
    }

    /** What {@code DocumentIssued} says of a public document. */
    public static Map<String, Object> document(Blobs blobs, UUID id, String title, String department, LocalDate issuedOn) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("documentId", id);
        document.put("number", "安政发〔2026〕%d号".formatted(Math.abs(id.hashCode() % 1000)));
        document.put("kind", "NOTICE");
        document.put("title", title);
        document.put("issuer", "GOVERNMENT");
        document.put("draftingDepartment", department);
        document.put("issuedOn", issuedOn);
        document.put("secrecy", "public");
        document.put("resolutionId", null);
        document.put("addressees", List.of("finance"));
        document.put("tasks", List.of());
        document.put("bodyHash", blobs.put(("正文:" + title).getBytes(StandardCharsets.UTF_8))
                .await().indefinitely());
        document.put("publishable", true);
        return document;
    }

    /** Publishes {@code DocumentIssued} as document-service would. */
    public static void issue(UUID document, Map<String, Object> payload) {
        TestEvents.publish("document.events", "org.workrules.document.DocumentIssued.v1", document.toString(), json(payload));
    }

    /** Reports an incident as emergency-service would. */
    public static void report(UUID incident, String title, String grade, Instant knownAt) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("incidentId", incident);
        payload.put("reportId", UUID.randomUUID());
        payload.put("title", title);
        payload.put("category", "WORK_SAFETY");
        payload.put("grade", grade);
        payload.put("place", "东禾区");
        payload.put("reportingDepartment", "district-donghe");
        payload.put("dead", 4);
        payload.put("missing", 0);
        payload.put("seriouslyInjured", 2);
        payload.put("directLossYuan", 3_000_000);
        payload.put("occurredAt", knownAt);
        payload.put("knownAt", knownAt);
        payload.put("reportedAt", knownAt);
        TestEvents.publish("emergency.events", "org.workrules.emergency.IncidentReported.v1", incident.toString(), json(payload));
    }

    /** Grades an incident anew as emergency-service would. */
    public static void regrade(UUID incident, String from, String to, Instant at) {
        TestEvents.publish("emergency.events", "org.workrules.emergency.IncidentRegraded.v1", incident.toString(),
                json(Map.of("incidentId", incident, "from", from, "to", to, "regradedAt", at, "reason", "伤亡人数增加")));
    }

    /** Reports a larger incident and waits for its first notice. */
    public static String notice(String title, Instant knownAt) {
        UUID incident = UUID.randomUUID();
        report(incident, title, "LARGER", knownAt);
        return await(NOTICES, "incidentId", incident);
    }

    /** Waits for the record that a list shows with a value; the answer is its id. */
    public static String await(String list, String field, UUID value) {
        return Awaitility.await(field + " " + value).atMost(Duration.ofSeconds(20))
                .until(() -> as("office-director").queryParam("limit", 200).get(list).jsonPath()
                        .<String>get("items.find { it.%s == '%s' }?.id".formatted(field, value)), Objects::nonNull);
    }

    /** What an officer prepares. */
    public static Map<String, Object> preparation() {
        return Map.of("summary", "调整公交线路。", "interpretation", "方便群众换乘。", "channels", List.of("WEBSITE", "NEW_MEDIA"));
    }

    /** Prepared by the clerk of transport. */
    public static Response prepare(String task) {
        return as("clerk-transport").body(preparation()).post(PUBLICATIONS + "/" + task + "/preparation");
    }

    /** Reviewed by the head of transport, who lets it pass. */
    public static Response review(String task) {
        return as("head-transport").body(Map.of("passed", true, "opinion", "不涉密")).post(PUBLICATIONS + "/" + task + "/secrecy-review");
    }

    /** Released by the head of transport. */
    public static Response release(String task) {
        return as("head-transport").body(Map.of()).post(PUBLICATIONS + "/" + task + "/release");
    }

    /** A document of transport that the public reads; the answer is its publication. */
    public static String published(Blobs blobs, String title) {
        String task = task(blobs, title);
        prepare(task).then().statusCode(200);
        review(task).then().statusCode(200);
        release(task).then().statusCode(200);
        return task;
    }

    private static String json(Map<String, Object> payload) {
        Map<String, Object> plain = new LinkedHashMap<>();
        payload.forEach((name, value) -> plain.put(name, value instanceof UUID || value instanceof LocalDate
                || value instanceof Instant ? value.toString() : value));
        try {
            return JSON.writeValueAsString(plain);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
