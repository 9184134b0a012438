package org.workrules.emergency.incidents;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.emergency.Api.EMERGENCY;
import static org.workrules.emergency.Api.INCIDENTS;
import static org.workrules.emergency.Api.PROVINCE;
import static org.workrules.emergency.Api.minutesAgo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Api;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Who may see and do what, and what bad, stale and repeated requests get. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class IncidentDoorTest {

    @Inject
    Pool pool;

    @BeforeEach
    void leaders() {
        Api.introduceLeaders(pool);
    }

    @Test
    void aRefusedLookIsRecorded() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(5)));
        Api.get("duty-officer-health", INCIDENTS + "/" + id).then().statusCode(404);
        assertEquals(1, pool.preparedQuery("select count(*) from audit_entry where aggregate_id = $1 and actor = $2 and outcome = 'DENIED'")
                .execute(Tuple.of(id, "duty-officer-health")).await().indefinitely().iterator().next().getLong(0));
    }

    @Test
    void timesBeyondAnyCalendarAreRefused() {
        Map<String, Object> ancient = Api.accident(1, minutesAgo(5));
        ancient.put("occurredAt", Instant.MIN.toString());
        Api.post(EMERGENCY, INCIDENTS, ancient, null).then().statusCode(422).body("rule", equalTo("emergency.under-these-rules"))
                .body("article", equalTo("art. 60"));
        Map<String, Object> never = Api.accident(1, minutesAgo(5));
        never.put("knownAt", Instant.MAX.toString());
        Api.post(EMERGENCY, INCIDENTS, never, null).then().statusCode(422).body("rule", equalTo("emergency.times-in-order"));
        given().auth().oauth2(TestTokens.as("mayor")).queryParam("from", "+99999-01-01").get(INCIDENTS).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void eachActIsRefusedToTheWrongOffice() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(5)));
        Api.post("head-transport", INCIDENTS, Api.accident(1, minutesAgo(5)), null).then().statusCode(403);
        Api.act("head-emergency-management", id, "reports", Api.further("FOLLOW_UP", 4)).then().statusCode(403);
        Api.act("duty-officer-health", id, "reports", Api.further("FOLLOW_UP", 4)).then().statusCode(403);
        Api.act("office-director", id, "consent", Map.of()).then().statusCode(403);
        Api.act(EMERGENCY, id, "province-report", PROVINCE).then().statusCode(403);
        Api.act("duty-officer-health", id, "closure", Map.of("summary", "完毕")).then().statusCode(403);
        Api.get("clerk-finance", INCIDENTS + "/" + id).then().statusCode(403);
        Api.get("hall-clerk-1", "/api/emergency/breaches").then().statusCode(403);
    }

    @Test
    void callersWithoutAGoodTokenAreUnknown() {
        given().get(INCIDENTS).then().statusCode(401);
        given().get("/api/emergency/desk").then().statusCode(401);
        given().get("/api/emergency/grade-thresholds").then().statusCode(401);
        given().auth().oauth2(TestTokens.forged(EMERGENCY)).get(INCIDENTS).then().statusCode(401);
        given().auth().oauth2(TestTokens.expired(EMERGENCY)).get(INCIDENTS).then().statusCode(401);
        given().contentType(ContentType.JSON).body("{}").post(INCIDENTS).then().statusCode(401);
    }

    @Test
    void aDepartmentSeesItsOwnIncidentsAloneAndOthersAreNotThereForIt() {
        String id = Api.report(EMERGENCY, Api.accident(1, minutesAgo(5)));
        Api.get("duty-officer-district-donghe", INCIDENTS + "/" + id).then().statusCode(200);
        Api.get("mayor", INCIDENTS + "/" + id).then().statusCode(200);
        Api.get("duty-officer-health", INCIDENTS + "/" + id).then().statusCode(404);
        Api.get("duty-officer-health", INCIDENTS + "/" + id + "/duties").then().statusCode(404);
        Api.get("duty-officer-district-xilan", INCIDENTS + "?limit=200").then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.get("duty-officer-district-donghe", INCIDENTS + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));
        given().auth().oauth2(TestTokens.person("duty-officer-district-donghe").clearance("public").sign())
                .get(INCIDENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void theListIsFilteredAndPaged() {
        IntStream.range(0, 3).forEach(i -> Api.report(EMERGENCY, Api.accident(30, minutesAgo(5))));
        String list = INCIDENTS + "?grade=EXTRAORDINARY&category=WORK_SAFETY&district=district-donghe&state=OPEN&from=" + LocalDate.now().minusDays(1);
        String next = Api.get("mayor", list + "&limit=2").then().statusCode(200).body("items", hasSize(2))
                .body("items.grade", everyItem(equalTo("EXTRAORDINARY"))).header("Link", containsString("rel=\"next\""))
                .extract().path("next");
        Api.get("mayor", list + "&limit=2&after=" + next).then().statusCode(200).body("items.id", not(hasItem(next)));
        Api.get("mayor", INCIDENTS + "?limit=0").then().statusCode(400);
        Api.get("mayor", INCIDENTS + "?from=2999-01-01").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void badInputIsRefusedWithTheFieldAndNothingIsStored() {
        Map<String, Object> unknown = Api.accident(1, minutesAgo(5));
        unknown.put("weather", "rain");
        Api.post(EMERGENCY, INCIDENTS, unknown, null).then().statusCode(400).body("errors[0].field", equalTo("weather"));
        Map<String, Object> negative = Api.accident(-1, minutesAgo(5));
        Api.post(EMERGENCY, INCIDENTS, negative, null).then().statusCode(400).body("errors[0].field", equalTo("dead"));
        Map<String, Object> category = Api.accident(1, minutesAgo(5));
        category.put("category", "EARTHQUAKE");
        Api.post(EMERGENCY, INCIDENTS, category, null).then().statusCode(400).body("errors[0].field", equalTo("category"));
        Api.post(EMERGENCY, INCIDENTS, "{\"title\":", null).then().statusCode(400);
        Map<String, Object> future = Api.accident(1, Instant.now().plus(Duration.ofHours(1)));
        Api.post(EMERGENCY, INCIDENTS, future, null).then().statusCode(422).body("rule", equalTo("emergency.times-in-order"));
        Map<String, Object> stated = Api.accident(1, minutesAgo(5));
        stated.put("statedGrade", "LARGER");
        Api.post(EMERGENCY, INCIDENTS, stated, null).then().statusCode(422).body("rule", equalTo("emergency.graded-by-figures"));
        Map<String, Object> ungraded = Api.accident(1, minutesAgo(5));
        ungraded.put("category", "NATURAL_DISASTER");
        Api.post(EMERGENCY, INCIDENTS, ungraded, null).then().statusCode(422).body("rule", equalTo("emergency.grade-stated"))
                .body("article", equalTo("art. 56"));
        Api.get("mayor", INCIDENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        Api.get("mayor", INCIDENTS + "/not-an-id").then().statusCode(404);
    }

    @Test
    void aChangeNamesTheVersionItChangesAndARepeatGetsTheFirstAnswer() {
        String id = Api.report(EMERGENCY, Api.accident(1, minutesAgo(5)));
        String reports = INCIDENTS + "/" + id + "/reports";
        Api.post(EMERGENCY, reports, Api.further("FOLLOW_UP", 1), null).then().statusCode(428);
        Api.post(EMERGENCY, reports, Api.further("FOLLOW_UP", 1), "\"99\"").then().statusCode(412);
        String key = UUID.randomUUID().toString();
        Map<String, Object> report = Api.accident(1, minutesAgo(5));
        String first = repeat(key, report).then().statusCode(201).extract().path("id");
        repeat(key, report).then().statusCode(201).body("id", equalTo(first));
        report.put("dead", 2);
        repeat(key, report).then().statusCode(422);
        given().auth().oauth2(TestTokens.as(EMERGENCY)).contentType(ContentType.JSON).body(report).post(INCIDENTS)
                .then().statusCode(400);
    }

    private static Response repeat(String key, Object body) {
        return given().auth().oauth2(TestTokens.as(EMERGENCY)).contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(body).post(INCIDENTS);
    }
}
