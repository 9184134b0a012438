package org.workrules.emergency;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.workrules.local.Organization;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** The service as its callers see it, and the people of the demo city in its projection of the leadership. */
public final class Api {

    public static final String INCIDENTS = "/api/emergency/incidents";

    private Api() {
    }

    /** Lets the service learn who holds which office, as meeting-service would tell it. */
    public static void introduceLeaders(Pool pool) {
        if (leaders(pool) == 0) {
            Organization.demo().people().forEach(person -> TestEvents.publish("leadership",
                    "org.workrules.meeting.LeaderPositioned.v1", UUID.randomUUID().toString(), position(person)));
        }
        Awaitility.await("leaders").until(() -> leaders(pool) == Organization.demo().people().size());
    }

    private static long leaders(Pool pool) {
        return pool.query("select count(*) from leader").execute().await().indefinitely().iterator().next().getLong(0);
    }

    private static String position(Organization.Person person) {
        String departments = person.portfolio() == null ? "[]" : json(person.portfolio().departments());
        String fields = person.portfolio() == null ? "[]" : json(person.portfolio().fields());
        return """
                {"personId": "%s", "name": "%s", "department": "%s", "offices": %s, "departments": %s, "fields": %s, "standIn": %s}"""
                .formatted(person.id(), person.name(), person.department(), json(person.offices()), departments, fields,
                        person.standIn() == null ? "null" : '"' + person.standIn() + '"');
    }

    private static String json(Iterable<String> values) {
        return "[" + String.join(", ", StreamSupport.stream(values.spliterator(), false)
                .map(value -> '"' + value + '"').toList()) + "]";
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
}
