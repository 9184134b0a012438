package org.workrules.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.document.DocumentApi.DOCUMENTS;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.done;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.issued;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Templates, consultation, joint documents, circulation and the end of documents, through the API. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DocumentLifeTest {

    private static final Map<String, String> END = Map.of("reason", "与上位法抵触", "basis", "备案审查意见5号");

    private static boolean inOffice;

    @Inject
    Pool pool;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    @Test
    void everyKindHasATemplateToGoOnFrom() {
        get("clerk-transport", "/templates").then().statusCode(200).body("", hasSize(15))
                .body("[0].kind", equalTo("RESOLUTION")).body("find { it.kind == 'REQUEST' }.required", hasItem("NOTE"));
        as("clerk-transport").queryParam("subject", "加强桥梁安全管理").get(DOCUMENTS + "/templates/NOTICE/skeleton").then().statusCode(200)
                .body("title", equalTo("关于加强桥梁安全管理的通知")).body("body", org.hamcrest.Matchers.startsWith("为加强桥梁安全管理,"));
        as("clerk-transport").get(DOCUMENTS + "/templates/NOTICE/skeleton").then().statusCode(400);
        as("clerk-transport").queryParam("subject", "x").get(DOCUMENTS + "/templates/POEM/skeleton").then().statusCode(404);
    }

    @Test
    void aDraftIsConsultedOnAndShowsItsElements() {
        Known asked = done("clerk-transport", drafted("clerk-transport", draft()), "consultations", Map.of("departments", List.of("health")));
        get("head-health", "/desk").then().body("items.find { it.id == '" + asked.id() + "' }.act", equalTo("give-opinion"));
        get("clerk-health", "?limit=200").then().body("items.id", hasItem(asked.id()));
        act("clerk-transport", asked, "submission", null).then().statusCode(409).body("rule", equalTo("document.asked-have-answered"));
        Known answered = done("head-health", asked, "opinions", Map.of("outcome", "AGREED"));
        get("head-health", "/desk").then().body("items.id", not(hasItem(asked.id())));
        done("clerk-transport", answered, "submission", null);
        get("clerk-transport", "/" + asked.id() + "/elements").then().statusCode(200).body("", hasSize(18))
                .body("find { it.element == 'TITLE' }.value", equalTo("关于加强桥梁安全管理的通知"));
    }

    @Test
    void aJointDocumentIsSignedByAllItsIssuers() {
        Known document = DocumentApi.reviewed("clerk-general-office", draft(Map.of("purpose", "OFFICE_DOCUMENT", "issuer", "GOVERNMENT_OFFICE",
                "addressees", List.of("education"), "jointWith", List.of("finance"))));
        get("head-finance", "/desk").then().body("items.find { it.id == '" + document.id() + "' }.act", equalTo("sign-jointly"));
        Known signed = done("office-director", document, "signatures", Map.of("opinion", "同意"));
        act("office-deputy-director", signed, "check", Map.of()).then().statusCode(409).body("rule", equalTo("document.joint-signed-by-all"));
        Known joint = done("head-finance", signed, "joint-signatures", Map.of("opinion", "同意会签"));
        done("office-deputy-director", joint, "check", Map.of());
        act("mayor", joint, "joint-signatures", Map.of("opinion", "同意")).then().statusCode(403);
    }

    @Test
    void whoeverItWasSentToSignsForIt() throws Exception {
        Known document = issued("clerk-transport", draft(Map.of("addressees", List.of("health"), "format", Map.of("copies", List.of("education")))), "mayor");
        String path = "/circulations?document=" + document.id();
        get("clerk-transport", path).then().statusCode(200).body("items.department", org.hamcrest.Matchers.containsInAnyOrder("health", "education"));
        get("clerk-finance", path).then().body("items", empty());
        String circulation = get("clerk-health", path).path("items.find { it.department == 'health' }.id");
        get("clerk-health", "/desk").then().body("items.find { it.id == '" + circulation + "' }.act", equalTo("read"));
        String etag = get("clerk-health", "/circulations/" + circulation).header("ETag");
        List<Integer> answers = AtOnce.run(2, Stream.of("clerk-health", "head-health").<Callable<Integer>>map(person -> () ->
                as(person).header("If-Match", etag).body(Map.of("remark", "已阅")).post(DOCUMENTS + "/circulations/" + circulation + "/readings")
                        .statusCode()).toList());
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
        get("clerk-transport", "/circulations/" + circulation).then().body("readings", hasSize(1)).body("receivedAt", org.hamcrest.Matchers.notNullValue());
        get("clerk-health", "/desk").then().body("items.id", not(hasItem(circulation)));
        String reader = get("clerk-health", "/circulations/" + circulation).path("readings[0].person");
        as(reader).header("If-Match", "*").body(Map.of()).post(DOCUMENTS + "/circulations/" + circulation + "/readings")
                .then().statusCode(409).body("rule", equalTo("document.read-once"));
        as("clerk-education").header("If-Match", "*").body(Map.of()).post(DOCUMENTS + "/circulations/" + circulation + "/readings").then().statusCode(404);
        as("clerk-transport").header("If-Match", "*").body(Map.of()).post(DOCUMENTS + "/circulations/" + circulation + "/readings").then().statusCode(403);
        get("clerk-health", "/circulations?received=true&limit=200").then().statusCode(200).body("items.id", hasItem(circulation));
        get("clerk-health", "/circulations?received=false&limit=200").then().statusCode(200).body("items.id", not(hasItem(circulation)));
    }

    @Test
    void documentsEndInTheirOwnWays() {
        Known annulled = issued("clerk-transport", draft(), "mayor");
        act("office-director", annulled, "annulment", END).then().statusCode(403);
        act("head-transport", annulled, "annulment", END).then().statusCode(403);
        act("mayor", annulled, "annulment", END).then().statusCode(200).body("force.ending", equalTo("ANNULLED"));
        assertEquals("ANNULLED", TestEvents.await("document.events", "DocumentEnded", annulled.id()).data().get("ending").asText());
        act("mayor", annulled, "repeal", END).then().statusCode(412);
        Known old = issued("clerk-transport", draft(), "mayor");
        Known successor = issued("clerk-transport", draft(Map.of("force", Map.of("supersedes", List.of(old.id())))), "mayor");
        get("mayor", "/" + old.id()).then().body("force.ending", equalTo("SUPERSEDED")).body("force.endedByDocument", equalTo(successor.id()));
        assertEquals("SUPERSEDED", TestEvents.await("document.events", "DocumentEnded", old.id()).data().get("ending").asText());
        as("clerk-transport").body(draft(Map.of("force", Map.of("supersedes", List.of(old.id()))))).post(DOCUMENTS).then().statusCode(409)
                .body("rule", equalTo("document.force-stands"));
        Known corrected = issued("clerk-transport", draft(Map.of("force", Map.of("corrects", successor.id()))), "mayor");
        get("mayor", "/" + successor.id()).then().body("force.correctedBy", equalTo(corrected.id()));
        get("mayor", "/" + successor.id() + "/history").then().body("act", hasItem("CORRECT"));
        EventContracts.check("document.events");
    }

    @Test
    void onADayThoseBindThatHaveBegunAndNotEnded() {
        LocalDate today = LocalDate.now(BusinessZone.ID);
        Known binding = issued("clerk-transport", draft(Map.of("force", Map.of("expiresOn", today.plusDays(10).toString()))), "mayor");
        Known later = issued("clerk-transport", draft(Map.of("force", Map.of("effectiveFrom", today.plusDays(5).toString()))), "mayor");
        Known annulled = issued("clerk-transport", draft(), "mayor");
        act("mayor", annulled, "annulment", END).then().statusCode(200);
        Known repealed = issued("clerk-transport", draft(), "mayor");
        act("mayor", repealed, "repeal", Map.of("reason", "已完成", "basis", "清理决定", "from", today.plusDays(3).toString())).then().statusCode(200);
        Known drafted = drafted("clerk-transport", draft());
        assertEquals(List.of(true, false, false, true, false), bindingOn(today, binding, later, annulled, repealed, drafted));
        assertEquals(List.of(true, false, false, false, false), bindingOn(today.plusDays(3), binding, later, annulled, repealed, drafted));
        assertEquals(List.of(true, true, false, false, false), bindingOn(today.plusDays(10), binding, later, annulled, repealed, drafted));
        assertEquals(List.of(false, true, false, false, false), bindingOn(today.plusDays(11), binding, later, annulled, repealed, drafted));
        get("mayor", "?inForceOn=yesterday").then().statusCode(404);
    }

    private static List<Boolean> bindingOn(LocalDate day, Known... documents) {
        List<String> found = get("mayor", "?limit=200&inForceOn=" + day).then().statusCode(200).extract().path("items.id");
        return Stream.of(documents).map(document -> found.contains(document.id())).toList();
    }

    @Test
    void ofTwoThatSupersedeTheSameAtOnceOneIsRefused() throws Exception {
        Known old = issued("clerk-transport", draft(), "mayor");
        Map<String, Object> successor = draft(Map.of("force", Map.of("supersedes", List.of(old.id()))));
        List<Known> numbered = Stream.of(1, 2).map(each -> done("office-director", DocumentApi.checked("clerk-transport", successor, "mayor"),
                "number", null)).toList();
        List<Integer> answers = AtOnce.run(2, numbered.stream().<Callable<Integer>>map(document -> () ->
                act("office-director", document, "issue", null).statusCode()).toList());
        assertEquals(1, answers.stream().filter(status -> status == 200).count());
        assertEquals(1, answers.stream().filter(status -> status == 409 || status == 412).count());
    }

    @Test
    void aPeriodThatEndedEndsTheDocument() {
        String last = LocalDate.now(BusinessZone.ID).plusDays(30).toString();
        Known document = issued("clerk-transport", draft(Map.of("force", Map.of("expiresOn", last))), "mayor");
        pool.preparedQuery("""
                update deadline set started_at = now() - interval '3 days', approach_at = now() - interval '2 days',
                    due_at = now() - interval '1 second', wake_at = now() where aggregate_id = $1""")
                .executeAndAwait(Tuple.of(UUID.fromString(document.id())));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> "EXPIRED".equals(get("mayor", "/" + document.id()).path("force.ending")));
    }

    @Test
    void whatIsLeftOfAQuotaIsThereToRead() {
        DocumentApi.reviewed("clerk-education", draft());
        int year = LocalDate.now(BusinessZone.ID).getYear();
        get("clerk-education", "/quotas?year=" + year).then().statusCode(200).body("department", contains("education"))
                .body("[0].quota", equalTo(40)).body("[0].accepted", greaterThanOrEqualTo(1)).body("[0].pages", greaterThanOrEqualTo(1));
        get("office-director", "/quotas?year=" + year).then().body("department", hasItem("education"));
        get("hall-clerk-1", "/quotas?year=" + year).then().statusCode(403);
        get("office-director", "/quotas?year=1").then().statusCode(400);
        Known tooLong = DocumentApi.submitted("clerk-education", draft(Map.of("format", Map.of("pages", 11))));
        act("office-director", tooLong, "review", Map.of("outcome", "ACCEPTED")).then().statusCode(409).body("rule", equalTo("document.length"));
        done("office-director", tooLong, "review", Map.of("outcome", "ACCEPTED", "overLengthConsent", "附项目清单"));
    }
}
