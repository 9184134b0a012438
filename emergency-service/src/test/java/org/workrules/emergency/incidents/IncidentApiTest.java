package org.workrules.emergency.incidents;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.emergency.Api.EMERGENCY;
import static org.workrules.emergency.Api.INCIDENTS;
import static org.workrules.emergency.Api.PROVINCE;
import static org.workrules.emergency.Api.minutesAgo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.emergency.Api;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class IncidentApiTest {

    @Inject
    Pool pool;

    @BeforeEach
    void leaders() {
        Api.introduceLeaders(pool);
    }

    @Test
    void anAccidentWithFourDeadGoesFromReportThroughConsentToTheProvince() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(10)));
        Api.get(EMERGENCY, INCIDENTS + "/" + id).then().statusCode(200).body("grade", equalTo("LARGER"))
                .body("escalation", equalTo("AWAITING_CONSENT")).body("consent.by", nullValue())
                .body("reports", hasSize(1)).body("reports[0].sequence", equalTo(1));
        PublishedEvent reported = TestEvents.await("emergency.events", "IncidentReported", id);
        assertEquals("LARGER", reported.data().get("grade").asText());

        Api.act("duty-officer-general", id, "province-report", PROVINCE).then().statusCode(409)
                .body("rule", equalTo("emergency.consent-before-province")).body("article", equalTo("art. 57"));
        Api.act("vice-mayor-1", id, "consent", Map.of()).then().statusCode(409)
                .body("rule", equalTo("emergency.consent-by-commander")).body("article", equalTo("art. 57"));
        Api.act("vice-mayor-2", id, "consent", Map.of("opinion", "同意上报")).then().statusCode(200)
                .body("consent.by", equalTo("vice-mayor-2")).body("consent.capacity", equalTo("COMMANDER"));
        Api.act("duty-officer-general", id, "province-report", PROVINCE).then().statusCode(200)
                .body("escalation", equalTo("NOTIFIED")).body("provinceReport.late", equalTo(false));
        PublishedEvent escalated = TestEvents.await("emergency.events", "IncidentEscalated", id);
        assertEquals("vice-mayor-2", escalated.data().get("consentedBy").asText());

        Api.act(EMERGENCY, id, "reports", Api.further("FINAL", 4)).then().statusCode(200).body("reports", hasSize(2));
        Api.act(EMERGENCY, id, "closure", Map.of("summary", "处置完毕")).then().statusCode(200).body("state", equalTo("CLOSED"));
        EventContracts.check("emergency.events");
    }

    @Test
    void aSecondLateReportFromAnotherDistrictJoinsTheIncidentAndRaisesABreach() {
        Map<String, Object> first = Api.accident(4, minutesAgo(10));
        first.put("category", "FIRE");
        first.put("district", "district-xilan");
        String id = Api.report(EMERGENCY, first);
        Map<String, Object> second = Api.accident(4, minutesAgo(180));
        second.put("category", "FIRE");
        second.put("district", "district-xilan");
        second.remove("separateEvent");
        Api.post("duty-officer-district-donghe", INCIDENTS, second, null).then().statusCode(201)
                .body("id", equalTo(id)).body("reports", hasSize(2)).header("Location", containsString(id));
        String breach = Api.get("office-director", "/api/emergency/breaches?incident=" + id).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].kind", equalTo("LATE"))
                .body("items[0].department", equalTo("district-donghe")).extract().path("items[0].id");
        PublishedEvent breached = TestEvents.await("emergency.events", "ReportingBreached", breach);
        assertEquals(id, breached.data().get("incidentId").asText());
        Api.get("duty-officer-district-donghe", "/api/emergency/breaches/" + breach).then().statusCode(200);
        Api.get("duty-officer-district-xilan", "/api/emergency/breaches/" + breach).then().statusCode(404);
        Api.get("head-supervision-bureau", "/api/emergency/breaches/" + breach).then().statusCode(200);
        Api.get("office-director", INCIDENTS + "/" + id + "/duties").then().statusCode(200).body("", hasSize(3));
        EventContracts.check("emergency.events");
    }

    @Test
    void theSameDepartmentReportsAnotherEventAsAnother() {
        Map<String, Object> report = Api.accident(0, minutesAgo(5));
        report.put("category", "TRAFFIC");
        report.remove("separateEvent");
        String one = Api.report(EMERGENCY, report);
        String other = Api.report(EMERGENCY, report);
        assertEquals(false, one.equals(other));
    }

    @Test
    void aContradictedReportIsFoundFalseWithEvidence() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(10)));
        Api.act("duty-officer-district-donghe", id, "reports", Api.further("FOLLOW_UP", 1)).then().statusCode(200)
                .body("dead", equalTo(4)).body("contradictions", hasSize(1));
        Map<String, Object> finding = Map.of("kind", "FALSE", "department", "district-donghe", "ground", "少报3人",
                "evidence", List.of("医院接诊记录"));
        Api.act("head-transport", id, "findings", finding).then().statusCode(403);
        Api.act(EMERGENCY, id, "findings", finding).then().statusCode(403);
        Api.act("office-director", id, "findings", finding).then().statusCode(200);
        Api.act("office-director", id, "findings", finding).then().statusCode(409).body("rule", equalTo("emergency.found-once"));
        Api.get("office-director", "/api/emergency/breaches?kind=FALSE&incident=" + id).then().body("items", hasSize(1))
                .body("items[0].evidence", equalTo(List.of("医院接诊记录"))).body("items[0].foundBy", equalTo("office-director"));
    }

    @Test
    void recordsOfOneEventAreLinkedByTheGeneralOffice() {
        String main = Api.report(EMERGENCY, Api.accident(1, minutesAgo(10)));
        String other = Api.report("duty-officer-district-donghe", Api.accident(3, minutesAgo(10)));
        Map<String, Object> link = Map.of("incidentId", other, "ground", "同一事故");
        Api.act(EMERGENCY, main, "links", link).then().statusCode(403);
        Api.act("duty-officer-general", main, "links", link).then().statusCode(200)
                .body("grade", equalTo("LARGER")).body("reports", hasSize(2));
        Api.get("office-director", INCIDENTS + "/" + other).then().body("state", equalTo("LINKED"))
                .body("link.linkedTo", equalTo(main));
        Api.get("duty-officer-district-donghe", INCIDENTS + "/" + main + "/duties").then().body("", hasSize(2))
                .body("find { it.department == 'district-donghe' }.writtenAt", notNullValue());
        TestEvents.await("emergency.events", "IncidentRegraded", main);
        EventContracts.check("emergency.events");
    }

    @Test
    void aCallIsRecordedByTheGeneralOfficeAndTheWrittenReportStaysOwed() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(10)));
        Map<String, Object> call = Map.of("department", "district-donghe", "callerName", "杜长风", "calledAt",
                Instant.now().toString(), "dead", 4, "description", "来电");
        Api.act(EMERGENCY, id, "telephone-reports", call).then().statusCode(403);
        Api.act("duty-officer-general", id, "telephone-reports", call).then().statusCode(200).body("reports", hasSize(2))
                .body("reports[1].channel", equalTo("TELEPHONE"));
        Api.get("duty-officer-district-donghe", INCIDENTS + "/" + id + "/duties").then()
                .body("find { it.department == 'district-donghe' }.telephonedAt", notNullValue())
                .body("find { it.department == 'district-donghe' }.writtenAt", nullValue());
    }

    @Test
    void ofTwoConsentsAtOnceOneIsAcceptedAndOneIsStale() {
        String id = Api.report(EMERGENCY, Api.accident(5, minutesAgo(5)));
        String etag = Api.etag("mayor", id);
        List<Integer> answers = Stream.of("mayor", "vice-mayor-2")
                .map(person -> CompletableFuture.supplyAsync(() -> Api.post(person, INCIDENTS + "/" + id + "/consent", Map.of(), etag)
                        .statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 412), answers);
    }

    @Test
    void whileTheCommanderIsAwayTheStandInFindsTheIncidentOnTheDeskAndConsents() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(5)));
        Api.position(pool, "vice-mayor-2", minutesAgo(60), 2);
        try {
            Api.get("vice-mayor-2", "/api/emergency/desk").then().body("items.id", not(hasItem(id)));
            Api.get("vice-mayor-1", "/api/emergency/desk").then().body("items.id", hasItem(id));
            Api.act("vice-mayor-2", id, "consent", Map.of()).then().statusCode(409)
                    .body("rule", equalTo("emergency.consent-by-commander"));
            Api.act("vice-mayor-1", id, "consent", Map.of()).then().statusCode(200).body("consent.capacity", equalTo("STAND_IN"));
        } finally {
            Api.position(pool, "vice-mayor-2", null, 3);
        }
    }

    @Test
    void everyDeadlineOfAnIncidentExplainsItself() {
        String id = Api.report(EMERGENCY, Api.accident(4, minutesAgo(5)));
        Api.get("mayor", INCIDENTS + "/" + id + "/deadlines").then().statusCode(200)
                .body("kind", containsInAnyOrder("duty.telephone", "duty.written", "incident.consent", "incident.province"))
                .body("explanation", everyItem(notNullValue())).body("state", everyItem(equalTo("RUNNING")));
        Api.get("duty-officer-health", INCIDENTS + "/" + id + "/deadlines").then().statusCode(404);
    }

    @Test
    void consentIsNotGivenTwice() {
        String id = Api.report(EMERGENCY, Api.accident(5, minutesAgo(5)));
        Api.act("mayor", id, "consent", Map.of()).then().statusCode(200).body("consent.capacity", equalTo("MAYOR"));
        Api.act("vice-mayor-2", id, "consent", Map.of()).then().statusCode(409).body("rule", equalTo("emergency.awaiting-consent"));
    }

    @Test
    void theThresholdsAreListedWithTheirSource() {
        Api.get("clerk-finance", "/api/emergency/grade-thresholds").then().statusCode(200).body("", hasSize(9))
                .body("find { it.category == 'WORK_SAFETY' && it.grade == 'MAJOR' }.dead", equalTo(10))
                .body("find { it.category == 'FIRE' && it.grade == 'EXTRAORDINARY' }.directLossYuan", equalTo(100_000_000))
                .body("source", everyItem(containsString("第三条")));
    }
}
