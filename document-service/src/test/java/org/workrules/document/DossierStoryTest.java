package org.workrules.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.document.DossierApi.DOSSIERS;
import static org.workrules.document.DossierApi.act;
import static org.workrules.document.DossierApi.done;
import static org.workrules.document.DossierApi.get;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Dossiers through the API, with the events of the other services and the guards of the database (articles 10 to 12, 24). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DossierStoryTest {

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
    void aMajorDecisionGoesFromItsDraftToItsIssueAndItsEvaluation() {
        Known dossier = DossierApi.opened("clerk-transport", Map.of());
        get("clerk-transport", dossier).then().body("steps.kind", contains("PARTICIPATION", "EXPERT_ARGUMENT", "RISK_ASSESSMENT",
                "LEGALITY_REVIEW", "COLLECTIVE_DISCUSSION")).body("steps.obligatory", everyItem(equalTo(true)));
        onDesk("clerk-transport", dossier, "prepare");
        act("head-transport", dossier, "consultations", Map.of("days", 10)).then().statusCode(422).body("rule", equalTo("document.dossier-comment-period"));
        Known consulting = done("head-transport", dossier, "consultations", Map.of("days", 30));
        PublishedEvent requested = TestEvents.await("document.events", "ConsultationRequested", dossier.id());
        assertEquals(30, requested.data().get("days").asInt());
        DocumentApi.get("office-director", "/dossiers?waitsFor=CONSULTATION&limit=200").then().body("items.id", hasItem(dossier.id()));
        Known settled = DossierApi.argued(DossierApi.concluded(consulting, 3));
        act("head-transport", settled, "review-request", null).then().statusCode(409).body("rule", equalTo("document.dossier-step-dependency"))
                .body("detail", containsString("RISK_ASSESSMENT"));
        Known asked = done("head-transport", done("clerk-transport", settled, "risk-assessments", Map.of("grade", "MEDIUM", "findings", "异议",
                "measures", "分步实施", "reference", "评估1号")), "review-request", null);
        onDesk("clerk-legal-office", dossier, "review-legality");
        Known ready = done("clerk-legal-office", asked, "legality-opinions", Map.of("outcome", "LAWFUL", "opinion", "合法", "reference", "意见1号",
                "earlyReason", "已先行介入"));
        assertEquals("transport", TestEvents.await("document.events", "DecisionReady", dossier.id()).data().get("department").asText());
        get("head-transport", ready).then().body("state", equalTo("READY")).body("waitsFor", equalTo("MEETING"));
        DossierApi.notAdopted(ready, "DEFERRED");
        Awaitility.await().atMost(DossierApi.PATIENCE).until(() -> DocumentApi.get("mayor", "/dossiers/" + dossier.id() + "/history").<List<String>>path("act").contains("DEFER"));
        UUID resolution = DossierApi.adopted(ready);
        Known adopted = DossierApi.awaitState(ready, "ADOPTED");
        onDesk("office-director", dossier, "report");
        Known document = numbered(resolution);
        DocumentApi.act("office-director", document, "issue", null).then().statusCode(409).body("rule", equalTo("document.dossier-reported-to-congress"))
                .body("article", equalTo("第二十四条"));
        Known reported = done("office-director", adopted, "reports", report("PEOPLES_CONGRESS"));
        DocumentApi.act("office-director", document, "issue", null).then().statusCode(409)
                .body("rule", equalTo("document.dossier-reported-to-party-committee"));
        done("office-director", reported, "reports", report("PARTY_COMMITTEE"));
        DocumentApi.done("office-director", document, "issue", null);
        Known issued = Known.of(get("head-transport", dossier).then().body("state", equalTo("ISSUED")).body("documentId", equalTo(document.id()))
                .body("evaluationDueAt", notNullValue()).extract().response());
        DocumentApi.get("office-director", "/deadlines/of/" + dossier.id()).then().body("kind", contains("dossier.evaluation"));
        overdue(issued);
        Known late = DossierApi.fresh(issued);
        act("head-transport", late, "evaluation", Map.of("finding", "继续实施", "reference", "后评估1号")).then().statusCode(409)
                .body("rule", equalTo("document.dossier-evaluated-in-time"));
        done("head-transport", late, "evaluation", Map.of("finding", "继续实施", "reference", "后评估1号", "lateReason", "数据汇总延后"));
        get("mayor", dossier).then().body("state", equalTo("EVALUATED"));
        EventContracts.check("document.events");
    }

    private static String today() {
        return LocalDate.now(BusinessZone.ID).toString();
    }

    private static Map<String, Object> report(String to) {
        return Map.of("to", to, "reportedOn", today(), "reference", "安政报〔2026〕15号");
    }

    private static Known numbered(UUID resolution) {
        DocumentApi.awaitResolution(resolution);
        Known checked = DocumentApi.checked("clerk-transport", DocumentApi.draft(Map.of("resolutionId", resolution.toString())), "mayor");
        return DocumentApi.done("office-director", checked, "number", null);
    }

    private void overdue(Known dossier) {
        pool.preparedQuery("""
                update deadline set started_at = now() - interval '400 days', approach_at = now() - interval '100 days',
                    due_at = now() - interval '1 second', wake_at = now() where aggregate_id = $1""")
                .executeAndAwait(Tuple.of(UUID.fromString(dossier.id())));
        Awaitility.await().atMost(DossierApi.PATIENCE).until(() -> get("mayor", dossier).<Boolean>path("evaluationOverdue"));
    }

    private static void onDesk(String person, Known dossier, String act) {
        DocumentApi.get(person, "/desk").then().body("items.find { it.id == '" + dossier.id() + "' }.act", equalTo(act));
    }

    @Test
    void aMeetingThatDecidesWhatWasRevisedMeanwhileIsParkedForAnOperator() {
        Known ready = DossierApi.ready(Map.of());
        Known revised = done("clerk-transport", ready, "revisions", Map.of("draft", "另一文本", "reason", "补充测算"));
        TestEvents.await("document.events", "DecisionReopened", ready.id());
        UUID resolution = DossierApi.adopted(revised);
        Awaitility.await().atMost(DossierApi.PATIENCE).until(() -> DocumentApi.get("office-director", "/parked-events?limit=200").<List<String>>path("items.key")
                .contains(resolution.toString()));
        DocumentApi.get("mayor", "/resolutions?limit=200").then().body("items.id", not(hasItem(resolution.toString())));
        get("mayor", revised).then().body("state", equalTo("PREPARING"));
    }

    @Test
    void aRejectedDecisionEnds() {
        Known ready = DossierApi.ready(Map.of());
        DossierApi.notAdopted(ready, "REJECTED");
        Known rejected = DossierApi.awaitState(ready, "REJECTED");
        act("clerk-transport", rejected, "revisions", Map.of("draft", "另一文本", "reason", "再议")).then().statusCode(409)
                .body("rule", equalTo("document.dossier-in-order"));
    }

    @Test
    void whatLawSendsAboveWaitsForItsAnswerAndTheMayorSuspends() {
        Known ready = DossierApi.ready(Map.of("escalation", "PROVINCE", "escalationBasis", "《山东省行政程序规定》"));
        UUID resolution = DossierApi.adopted(ready);
        Known adopted = DossierApi.awaitState(ready, "ADOPTED");
        onDeskOneOf("office-director", ready, "send-higher");
        adopted = done("office-director", done("office-director", adopted, "reports", report("PEOPLES_CONGRESS")), "reports", report("PARTY_COMMITTEE"));
        Known document = numbered(resolution);
        DocumentApi.act("office-director", document, "issue", null).then().statusCode(409).body("rule", equalTo("document.dossier-escalation-answered"));
        adopted = done("office-director", adopted, "escalation", Map.of("to", "PROVINCE", "sentOn", today(), "reference", "呈8号"));
        DocumentApi.get("office-director", "/dossiers?waitsFor=HIGHER_BODY&limit=200").then().body("items.id", hasItem(ready.id()));
        adopted = done("office-director", adopted, "escalation-answer", Map.of("approved", true, "answeredOn", today(), "answer", "同意"));
        adopted = done("mayor", adopted, "suspension", Map.of("reason", "不可抗力"));
        DocumentApi.act("office-director", document, "issue", null).then().statusCode(409).body("rule", equalTo("document.dossier-issued-when-adopted"));
        done("mayor", adopted, "resumption", Map.of("reason", "情况好转"));
        DocumentApi.done("office-director", document, "issue", null);
    }

    private static void onDeskOneOf(String person, Known dossier, String act) {
        DocumentApi.get(person, "/desk").then().body("items.findAll { it.id == '" + dossier.id() + "' }.act", hasItem(act));
    }

    @Test
    void itIsKnownToThoseInvolvedAlone() {
        Known secret = DossierApi.opened("head-transport", Map.of("secrecy", "secret"));
        get("clerk-transport", secret).then().statusCode(404);
        get("head-finance", secret).then().statusCode(404);
        DocumentApi.get("head-finance", "/dossiers/" + secret.id() + "/text").then().statusCode(404);
        DocumentApi.get("head-finance", "/dossiers/" + secret.id() + "/history").then().statusCode(404);
        DocumentApi.get("head-finance", "/dossiers?limit=200").then().body("items.department", everyItem(equalTo("finance")));
        DocumentApi.get("clerk-transport", "/dossiers?limit=200").then().body("items.id", not(hasItem(secret.id())));
        DocumentApi.get("head-legal-office", "/dossiers?kind=MAJOR_DECISION&state=PREPARING&department=transport&major=true&title=停车&limit=200")
                .then().body("items.id", hasItem(secret.id()));
        DocumentApi.get("head-transport", "/dossiers/" + secret.id() + "/text").then().statusCode(200).body("draft", containsString("收费标准"));
        act("head-finance", secret, "abandonment", Map.of("reason", "无")).then().statusCode(404);
        act("head-transport", secret, "consultations", Map.of("days", 30)).then().statusCode(409)
                .body("rule", equalTo("document.dossier-consulted-when-public"));
        done("head-transport", secret, "exemptions", Map.of("step", "PARTICIPATION", "legalBasis", "条例第十四条"));
    }

    @Test
    void theWrongOfficeIsRefusedForEachAct() {
        Known dossier = DossierApi.opened("clerk-transport", Map.of());
        DocumentApi.as("mayor").body(DossierApi.form(Map.of())).post(DOSSIERS).then().statusCode(403);
        Map<String, Object> expert = Map.of("expertId", UUID.randomUUID().toString(), "interest", "无");
        Map<String, Object> byDepartment = Map.of("revisions", Map.of("draft", "文本", "reason", "无"), "hearings", Map.of("heldOn", "2026-11-20",
                "materialsSentOn", "2026-11-01", "attended", 3, "record", "笔录", "summary", "无"), "recusals", expert,
                "risk-assessments", Map.of("grade", "LOW", "findings", "无", "reference", "无"));
        byDepartment.forEach((act, body) -> act("mayor", dossier, act, body).then().statusCode(403));
        Map<String, Object> byHead = Map.of("abandonment", Map.of("reason", "无"), "consultations", Map.of("days", 30),
                "exemptions", Map.of("step", "RISK_ASSESSMENT", "legalBasis", "无"), "evaluation", Map.of("finding", "无", "reference", "无"));
        byHead.forEach((act, body) -> act("clerk-transport", dossier, act, body).then().statusCode(403));
        act("clerk-transport", dossier, "review-request", null).then().statusCode(403);
        act("head-transport", dossier, "legality-opinions", Map.of("outcome", "LAWFUL", "opinion", "合法", "reference", "无")).then().statusCode(403);
        Map<String, Object> byOffice = Map.of("reports", report("PARTY_COMMITTEE"), "escalation", Map.of("to", "PROVINCE", "sentOn", "2026-11-20",
                "reference", "无"), "escalation-answer", Map.of("approved", true, "answeredOn", "2026-11-20", "answer", "无"));
        byOffice.forEach((act, body) -> act("head-transport", dossier, act, body).then().statusCode(403));
        act("vice-mayor-1", dossier, "suspension", Map.of("reason", "无")).then().statusCode(403);
        act("vice-mayor-1", dossier, "resumption", Map.of("reason", "无")).then().statusCode(403);
    }

    @Test
    void badInputNamesTheField() {
        DocumentApi.as("clerk-transport").body(DossierApi.form(Map.of("title", " ", "draft", ""))).post(DOSSIERS).then().statusCode(400)
                .body("errors", hasSize(2));
        DocumentApi.as("clerk-transport").body(DossierApi.form(Map.of("kind", "WISH"))).post(DOSSIERS).then().statusCode(400);
        DocumentApi.as("head-transport").body(DossierApi.form(Map.of("secrecy", "top-secret"))).post(DOSSIERS).then().statusCode(403);
        DocumentApi.as("mayor").get(DOSSIERS + "?waitsFor=GODOT").then().statusCode(404);
        Known dossier = DossierApi.opened("clerk-transport", Map.of());
        act("clerk-transport", dossier, "experts", Map.of("experts", List.of())).then().statusCode(400);
        act("clerk-transport", dossier, "expert-opinions", Map.of("expertId", "x", "position", "SUPPORTS", "opinion", "无", "reference", "无"))
                .then().statusCode(400);
        DocumentApi.get("clerk-transport", "/dossiers?title=不存在的标题").then().body("items", empty());
    }

    @Test
    void ofTwoReviewersAtOnceOneIsHeard() throws Exception {
        Known asked = DossierApi.asked(Map.of());
        Map<String, Object> lawful = Map.of("outcome", "LAWFUL", "opinion", "合法", "reference", "意见1号", "earlyReason", "已先行介入");
        Map<String, Object> unlawful = Map.of("outcome", "UNLAWFUL", "opinion", "越权", "reference", "意见2号", "earlyReason", "已先行介入");
        List<Response> answers = AtOnce.run(2, List.<Callable<Response>>of(() -> act("head-legal-office", asked, "legality-opinions", lawful),
                () -> act("clerk-legal-office", asked, "legality-opinions", unlawful)));
        assertEquals(List.of(200, 412), answers.stream().map(Response::statusCode).sorted().toList());
    }

    @Test
    void theDatabaseItselfRefusesAnIssueThatWasNotReported() {
        Known ready = DossierApi.ready(Map.of());
        DossierApi.adopted(ready);
        DossierApi.awaitState(ready, "ADOPTED");
        assertEquals("23514", tryUpdate("update dossier set state = 'ISSUED', document_id = gen_random_uuid() where id = $1", ready.id()));
        assertEquals("23514", tryUpdate("update dossier_step set state = 'NOT_APPLICABLE', legal_basis = 'x' where kind = 'LEGALITY_REVIEW'"
                + " and dossier_id = $1", ready.id()));
    }

    private String tryUpdate(String sql, String id) {
        try {
            pool.preparedQuery(sql).executeAndAwait(Tuple.of(UUID.fromString(id)));
            return "accepted";
        } catch (io.vertx.pgclient.PgException refused) {
            return refused.getSqlState();
        }
    }
}
