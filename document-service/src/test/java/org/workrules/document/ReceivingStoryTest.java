package org.workrules.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.ReceivingApi.act;
import static org.workrules.document.ReceivingApi.confidential;
import static org.workrules.document.ReceivingApi.done;
import static org.workrules.document.ReceivingApi.prepared;
import static org.workrules.document.ReceivingApi.proposed;
import static org.workrules.document.ReceivingApi.request;
import static org.workrules.document.ReceivingApi.signed;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** The way of a document that goes up, through the API, with its event and its clock (art. 48). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ReceivingStoryTest {

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
    void aRequestIsSentRegisteredInstructedHandledAndAnswered() {
        Known prepared = prepared("clerk-transport", request(Map.of("subjects", List.of("FUNDS"))));
        get("clerk-transport", "/incoming/" + prepared.id() + "/examination").then().statusCode(200)
                .body("rule", contains("document.incoming-functional-first")).body("[0].article.zh", equalTo("第四十八条"));
        act("head-transport", prepared, "signature", null).then().statusCode(409).body("rule", equalTo("document.incoming-functional-first"));
        get("head-finance", "/desk").then().body("items.find { it.id == '" + prepared.id() + "' }.act", equalTo("give-opinion"));
        get("head-transport", "/desk").then().body("items.id", not(hasItem(prepared.id())));
        Known agreed = done("head-finance", prepared, "opinions", Map.of("outcome", "AGREED"));
        get("head-transport", "/desk").then().body("items.find { it.id == '" + prepared.id() + "' }.act", equalTo("sign"));
        get("clerk-transport", "/incoming/" + prepared.id() + "/examination").then().body("", empty());
        Known arrived = done("head-transport", agreed, "signature", null);
        get("office-director", "/desk").then().body("items.find { it.id == '" + arrived.id() + "' }.act", equalTo("register"));
        Known registered = Known.of(act("office-director", arrived, "registration", Map.of()).then().statusCode(200)
                .body("number", matchesPattern("安政收〔\\d{4}〕\\d+号")).extract().response());
        Known proposed = done("office-director", registered, "proposal", Map.of("proposal", "拟请阅示", "leader", "vice-mayor-1"));
        get("vice-mayor-1", "/desk").then().body("items.find { it.id == '" + proposed.id() + "' }.act", equalTo("instruct"));
        Known inHand = done("vice-mayor-1", proposed, "instruction", Map.of("instruction", "请市住建局办理", "handlers", List.of("housing-construction")));
        PublishedEvent told = TestEvents.await("document.events", "IncomingInstructed", inHand.id());
        assertEquals("请市住建局办理", told.data().get("instruction").asText());
        assertEquals("housing-construction", told.data().get("handlers").get(0).asText());
        EventContracts.check("document.events");
        get("clerk-housing-construction", "/desk").then().body("items.find { it.id == '" + inHand.id() + "' }.act", equalTo("handle"));
        get("office-director", "/deadlines/of/" + inHand.id()).then().statusCode(200).body("kind", contains("incoming.handling"));
        Known reported = done("clerk-housing-construction", inHand, "result", Map.of("result", "已列入计划"));
        act("office-director", reported, "closing", Map.of("answer", "已批复")).then().statusCode(409)
                .body("rule", equalTo("document.incoming-closed-with-answer"));
        Known reply = DocumentApi.issued("clerk-housing-construction", draft(Map.of("kind", "REPLY", "purpose", "ROUTINE_APPROVAL",
                "addressees", List.of("transport"), "secrecy", "internal")), "mayor");
        act("office-director", reported, "closing", Map.of("answer", "已批复", "answerDocumentId", reply.id())).then().statusCode(200)
                .body("state", equalTo("CLOSED"));
        get("clerk-transport", "/incoming/" + prepared.id() + "/history").then().body("act", contains("PREPARE", "OPINE", "SIGN", "REGISTER",
                "PROPOSE", "INSTRUCT", "REPORT", "CLOSE"));
        get("clerk-transport", "/incoming/" + prepared.id() + "/body").then().body("body", equalTo("市政府:\n东禾大桥检测发现裂缝,拟提前加固。妥否,请批示。"));
    }

    @Test
    void theClockUrgesAndMarksWhatIsOverdue() {
        Known inHand = done("mayor", proposed(request(Map.of()), "mayor"), "instruction",
                Map.of("instruction", "速办", "handlers", List.of("transport")));
        pool.preparedQuery("""
                update deadline set started_at = now() - interval '3 days', approach_at = now() - interval '2 days',
                    due_at = now() - interval '1 second', wake_at = now() where aggregate_id = $1""")
                .executeAndAwait(Tuple.of(UUID.fromString(inHand.id())));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> get("mayor", "/incoming/" + inHand.id()).<Boolean>path("overdue"));
        get("mayor", "/incoming/" + inHand.id()).then().body("urged", equalTo(2));
        get("mayor", "/incoming?overdue=true&limit=200").then().body("items.id", hasItem(inHand.id()));
        Known overdue = Known.of(get("clerk-transport", "/incoming/" + inHand.id()));
        act("clerk-transport", overdue, "result", Map.of("result", "已办")).then().statusCode(409)
                .body("rule", equalTo("document.incoming-handled-in-time"));
        done("clerk-transport", overdue, "result", Map.of("result", "已办", "lateReason", "检测延后"));
    }

    @Test
    void paperThatBreaksTheRulesIsRecordedWithThemAndReturned() {
        Map<String, Object> paper = Map.of("sender", "association-transport", "senderName", "市道路运输协会", "signedByPrincipal", false,
                "document", request(Map.of("senderType", "ASSOCIATION")));
        Known recorded = Known.of(DocumentApi.as("office-director").body(paper).post(ReceivingApi.INCOMING + "/paper").then().statusCode(201)
                .body("findings", contains("document.incoming-signed-by-principal", "document.incoming-body-may-send")).extract().response());
        act("office-director", recorded, "registration", Map.of()).then().statusCode(409)
                .body("rule", equalTo("document.incoming-defective-is-returned"));
        act("office-director", recorded, "return", Map.of()).then().statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void itIsKnownToThoseInvolvedAlone() {
        Known prepared = prepared("clerk-transport", request(Map.of("touchedDepartments", List.of("health"))));
        get("office-director", "/incoming/" + prepared.id()).then().statusCode(404);
        get("head-education", "/incoming/" + prepared.id()).then().statusCode(404);
        get("head-health", "/incoming/" + prepared.id()).then().statusCode(200).body("opinionsOwed", contains("health"));
        get("head-health", "/incoming?limit=200").then().body("items.id", hasItem(prepared.id()));
        get("head-education", "/incoming?limit=200").then().body("items.id", not(hasItem(prepared.id())));
        get("office-director", "/incoming?limit=200").then().body("items.id", not(hasItem(prepared.id())));
        done("head-transport", done("head-health", prepared, "opinions", Map.of("outcome", "AGREED")), "signature", null);
        get("office-director", "/incoming?sender=transport&state=ARRIVED&kind=REQUEST&limit=200").then().body("items.id", hasItem(prepared.id()));
        Known secret = prepared("head-transport", confidential());
        get("clerk-transport", "/incoming/" + secret.id()).then().statusCode(404);
        get("head-transport", "/incoming/" + secret.id() + "/body").then().statusCode(404);
    }

    @Test
    void theWrongOfficeIsRefusedForEachAct() {
        Known document = prepared("clerk-transport", request(Map.of()));
        DocumentApi.as("mayor").body(request(Map.of())).post(ReceivingApi.INCOMING).then().statusCode(403);
        DocumentApi.as("clerk-transport").body(Map.of("sender", "x-y", "senderName", "某单位", "signedByPrincipal", true, "document", request(Map.of())))
                .post(ReceivingApi.INCOMING + "/paper").then().statusCode(403);
        DocumentApi.as("mayor").header("If-Match", document.etag()).body(request(Map.of())).put(ReceivingApi.INCOMING + "/" + document.id())
                .then().statusCode(403);
        Map<String, Object> bodies = Map.of("opinions", Map.of("outcome", "AGREED"), "registration", Map.of(), "return", Map.of("reasons", "无"),
                "proposal", Map.of("proposal", "无", "leader", "mayor"), "instruction", Map.of("instruction", "无", "handlers", List.of("transport")),
                "assignment", Map.of("handlers", List.of("transport")), "urging", Map.of("remark", "无"), "reopening", Map.of("remark", "无"),
                "closing", Map.of("answer", "无"));
        bodies.forEach((act, body) -> act("clerk-transport", document, act, body).then().statusCode(403));
        act("clerk-transport", document, "signature", null).then().statusCode(403);
        act("mayor", document, "result", Map.of("result", "无")).then().statusCode(403);
        act("office-director", document, "instruction", Map.of("instruction", "无", "handlers", List.of("transport"))).then().statusCode(403);
        act("hall-clerk-1", document, "withdrawal", Map.of("remark", "无")).then().statusCode(403);
    }

    @Test
    void badInputNamesTheField() {
        DocumentApi.as("clerk-transport").body(request(Map.of("matters", List.of(), "mainAddressees", List.of("Not A Code")))).post(ReceivingApi.INCOMING)
                .then().statusCode(400).body("errors", hasSize(2));
        DocumentApi.as("clerk-transport").body(request(Map.of("subjects", List.of("GOLD")))).post(ReceivingApi.INCOMING).then().statusCode(400);
        get("clerk-transport", "/incoming?state=NOWHERE").then().statusCode(404);
        get("clerk-transport", "/incoming/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void twentyRegisteredAtOnceHaveNeitherGapNorDouble() throws Exception {
        List<Known> arrived = IntStream.range(0, 20).mapToObj(each -> signed("clerk-transport", "head-transport", request(Map.of()))).toList();
        List<Response> answers = AtOnce.run(8, arrived.stream().<Callable<Response>>map(document ->
                () -> act("office-director", document, "registration", Map.of())).toList());
        List<Integer> serials = answers.stream().map(answer -> answer.then().statusCode(200).extract().<String>path("number"))
                .map(number -> Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"))).sorted().toList();
        assertEquals(IntStream.range(serials.get(0), serials.get(0) + 20).boxed().toList(), serials);
        assertTrue(serials.get(0) > 0);
    }
}
