package org.workrules.emergency;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.workrules.local.Organization;
import org.workrules.platform.leadership.LeaderPositioned;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** The service as its callers see it, and the people of the demo city in its projection of the leadership. */
public final class Api {

    public static final String INCIDENTS = "/api/emergency/incidents";
    /** The duty officer who reports first. */
    public static final String EMERGENCY = "duty-officer-emergency-management";
    /** What the province is told. */
    public static final Map<String, Object> PROVINCE = Map.of("receivedBy", "省政府总值班室", "summary", "爆燃事故,死亡4人");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private Api() {
    }

    /** Lets the service learn who holds which office, as meeting-service would tell it. */
    public static void introduceLeaders(Pool pool) {
        List<Organization.Person> known = Organization.demo().people().stream()
                .filter(person -> person.department().equals("government") || person.department().startsWith("district-")).toList();
        if (leaders(pool) == 0) {
            known.forEach(person -> TestEvents.publish("leadership",
                    LeaderPositioned.TYPE, UUID.randomUUID().toString(), position(person).toString()));
        }
        Awaitility.await("leaders").atMost(PATIENCE).until(() -> leaders(pool) == known.size());
    }

    private static long leaders(Pool pool) {
        return pool.query("select count(*) from leader").execute().await().indefinitely().iterator().next().getLong(0);
    }

    /** Lets the service learn that somebody is away, or is back; the version must be higher than the last told. */
    public static void position(Pool pool, String personId, Instant awayFrom, long version) {
        Organization.Person person = Organization.demo().person(personId);
        ObjectNode position = position(person);
        position.put("awayFrom", awayFrom == null ? null : awayFrom.toString());
        ProducerRecord<String, String> record = new ProducerRecord<>(TestEvents.topic("leadership"), personId, position.toString());
        Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", LeaderPositioned.TYPE, "ce_aggregateversion", Long.toString(version))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        TestEvents.send(record);
        Awaitility.await(personId).atMost(PATIENCE).until(() -> pool.preparedQuery("select source_version from leader where person_id = $1")
                .execute(Tuple.of(personId)).await().indefinitely().iterator().next().getLong(0) == version);
    }

    private static ObjectNode position(Organization.Person person) {
        ObjectNode position = JSON.createObjectNode().put("personId", person.id()).put("name", person.name())
                .put("department", person.department()).put("standIn", person.standIn());
        position.set("offices", JSON.valueToTree(person.offices()));
        position.set("departments", JSON.valueToTree(person.portfolio() == null ? List.of() : person.portfolio().departments()));
        position.set("fields", JSON.valueToTree(person.portfolio() == null ? List.of() : person.portfolio().fields()));
        return position;
    }

    /** A first report of an accident in Donghe; of an event of its own unless {@code separateEvent} is taken out. */
    public static Map<String, Object> accident(int dead, Instant knownAt) {
        Map<String, Object> report = new HashMap<>();
        report.put("title", "化工企业爆燃事故");
        report.put("category", "WORK_SAFETY");
        report.put("place", "滨河化工园区3号车间");
        report.put("district", "district-donghe");
        report.put("occurredAt", knownAt.minus(10, ChronoUnit.MINUTES).toString());
        report.put("knownAt", knownAt.toString());
        report.put("dead", dead);
        report.put("description", "发生爆燃,搜救正在进行");
        report.put("separateEvent", true);
        return report;
    }

    /** A follow-up or final report. */
    public static Map<String, Object> further(String kind, int dead) {
        return Map.of("kind", kind, "dead", dead, "description", "续报");
    }

    /** A command, with a key of its own. */
    public static Response post(String person, String path, Object body, String etag) {
        var request = given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "en").body(body);
        return (etag == null ? request : request.header("If-Match", etag)).post(path);
    }

    /** A reading. */
    public static Response get(String person, String path) {
        return given().auth().oauth2(TestTokens.as(person)).header("Accept-Language", "en").get(path);
    }

    /** Files a first report and returns the incident's id. */
    public static String report(String person, Map<String, Object> report) {
        return post(person, INCIDENTS, report, null).then().statusCode(201).extract().path("id");
    }

    /** The entity tag of an incident as somebody reads it now. */
    public static String etag(String person, String id) {
        return get(person, INCIDENTS + "/" + id).then().statusCode(200).extract().header("ETag");
    }

    /** An act on an incident by somebody who read it just before. */
    public static Response act(String person, String id, String act, Object body) {
        return post(person, INCIDENTS + "/" + id + "/" + act, body, etag("duty-officer-general", id));
    }

    /** So long ago. */
    public static Instant minutesAgo(int minutes) {
        return Instant.now().minus(Duration.ofMinutes(minutes));
    }
}
