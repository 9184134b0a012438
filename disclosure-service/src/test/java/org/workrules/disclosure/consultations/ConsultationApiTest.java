package org.workrules.disclosure.consultations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.consultations.Asking.COMMENTS;
import static org.workrules.disclosure.consultations.Asking.CONSULTATIONS;
import static org.workrules.disclosure.consultations.Asking.close;
import static org.workrules.disclosure.consultations.Asking.comment;
import static org.workrules.disclosure.consultations.Asking.commented;
import static org.workrules.disclosure.consultations.Asking.conclude;
import static org.workrules.disclosure.consultations.Asking.dispose;
import static org.workrules.disclosure.consultations.Asking.keep;
import static org.workrules.disclosure.consultations.Asking.request;
import static org.workrules.disclosure.consultations.Asking.requested;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Consultations through the API, the events around them, and what many callers at once do to them (articles 11 and 21). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class ConsultationApiTest {

    private static final String EVENTS = "disclosure.events";

    @Inject
    Blobs blobs;
    @Inject
    Pool pool;
    @Inject
    Consultations consultations;

    @Test
    void thePublicIsAskedAndEveryOpinionIsAnsweredBeforeTheEnd() {
        UUID consultation = requested(blobs, "停车收费调整方案");
        PublishedEvent opened = TestEvents.await(EVENTS, "ConsultationOpened", consultation.toString());
        assertThat(opened.data().get("department").asText()).isEqualTo("transport");
        anybody().get(PUBLIC + "/consultations/" + consultation).then().statusCode(200).header("Cache-Control", containsString("public"))
                .body("draft", equalTo("草案:停车收费调整方案")).body("basis", equalTo("依据:停车收费调整方案")).body("state", equalTo("OPEN"))
                .body("summary", nullValue());
        anybody().queryParam("state", "OPEN").queryParam("limit", 200).get(PUBLIC + "/consultations").then()
                .body("items.id", hasItem(consultation.toString()));
        String first = commented(consultation, "建议延长免费时段。");
        String second = commented(consultation, "不同意收费。");
        anybody().get(PUBLIC + "/consultation-comments/" + first).then().statusCode(200).body("disposition", nullValue())
                .body("", not(org.hamcrest.Matchers.hasKey("name"))).body("", not(org.hamcrest.Matchers.hasKey("text")));
        as("clerk-transport").get("/api/disclosure/desk").then().body("items.find { it.id == '" + consultation + "' }.act", equalTo("answer-opinions"));
        as("clerk-transport").queryParam("consultation", consultation).queryParam("disposed", false).get(COMMENTS).then()
                .body("items.id", equalTo(List.of(second, first))).body("items[1].text", equalTo("建议延长免费时段。")).body("items[1].name", equalTo("李先生"));
        dispose("clerk-transport", first, "PARTLY_ADOPTED").then().statusCode(200).body("disposedBy", equalTo("clerk-transport"));
        conclude("head-transport", consultation).then().statusCode(409).body("rule", equalTo("disclosure.consultation-life"));
        close(pool, consultation);
        comment(consultation, "迟到的意见").then().statusCode(409).body("rule", equalTo("disclosure.consultation-open-for-comment"))
                .body("article", equalTo("art. 21"));
        conclude("head-transport", consultation).then().statusCode(409).body("rule", equalTo("disclosure.consultation-every-opinion-answered"))
                .body("detail", containsString("1 of 2"));
        dispose("head-transport", second, "NOT_ADOPTED").then().statusCode(200);
        as("head-transport").get("/api/disclosure/desk").then().body("items.find { it.id == '" + consultation + "' }.act", equalTo("conclude"));
        conclude("head-transport", consultation).then().statusCode(200).body("opinions", equalTo(2)).body("adopted", equalTo(1));
        PublishedEvent concluded = TestEvents.await(EVENTS, "ConsultationConcluded", consultation.toString());
        assertThat(concluded.data().get("adopted").asInt()).isEqualTo(1);
        anybody().get(PUBLIC + "/consultations/" + consultation).then().body("summary", equalTo("共收到意见2条,采纳1条。")).body("opinions", equalTo(2));
        anybody().get(PUBLIC + "/consultation-comments/" + second).then().body("disposition", equalTo("NOT_ADOPTED"));
        dispose("head-transport", second, "ADOPTED").then().statusCode(409).body("rule", equalTo("disclosure.consultation-life"));
        EventContracts.check(EVENTS);
    }

    @Test
    void aRequestHeardTwiceOpensOneAndAWithdrawnDraftIsNoLongerAskedAbout() {
        UUID consultation = UUID.randomUUID();
        UUID dossier = UUID.randomUUID();
        String draft = keep(blobs, "两次送达");
        request(consultation, dossier, "两次送达", draft, draft);
        request(consultation, dossier, "两次送达", draft, draft);
        TestEvents.await(EVENTS, "ConsultationOpened", consultation.toString());
        TestEvents.publish("document.events", "org.workrules.document.ConsultationWithdrawn.v1", dossier.toString(),
                "{\"consultationId\":\"%s\",\"dossierId\":\"%s\",\"reason\":\"草案已作重大修改\"}".formatted(consultation, dossier));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                "WITHDRAWN".equals(anybody().get(PUBLIC + "/consultations/" + consultation).path("state")));
        anybody().get(PUBLIC + "/consultations/" + consultation).then().body("withdrawnReason", equalTo("草案已作重大修改"));
        comment(consultation, "还能提意见吗").then().statusCode(409).body("rule", equalTo("disclosure.consultation-open-for-comment"));
        as("office-director").queryParam("dossier", dossier).get(CONSULTATIONS).then().body("items", hasSize(1));
    }

    @Test
    void aDraftWhoseTextIsMissingIsNotOpened() {
        assertBreaks(ConsultationRule.TEXT_AS_REQUESTED, () -> consultations.text("0".repeat(64)).await().indefinitely());
        UUID consultation = UUID.randomUUID();
        request(consultation, UUID.randomUUID(), "缺文本", "0".repeat(64), "0".repeat(64));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> as("office-director").queryParam("limit", 200)
                .get("/api/disclosure/parked-events").asString().contains(consultation.toString()));
        anybody().get(PUBLIC + "/consultations/" + consultation).then().statusCode(404);
    }

    @Test
    void opinionsAreKnownToThoseWhoAnswerAndThoseWhoWatch() {
        UUID consultation = requested(blobs, "谁可以看");
        String comment = commented(consultation, "保密意见");
        as("clerk-finance").get(COMMENTS + "/" + comment).then().statusCode(404);
        as("clerk-finance").get(CONSULTATIONS + "/" + consultation).then().statusCode(404);
        as("clerk-finance").queryParam("limit", 200).get(COMMENTS).then().body("items.department", everyItem(equalTo("finance")));
        as("clerk-finance").queryParam("limit", 200).get(CONSULTATIONS).then().body("items.id", not(hasItem(consultation.toString())));
        as("head-legal-office").get(COMMENTS + "/" + comment).then().statusCode(200).body("text", equalTo("保密意见"))
                .body("name", nullValue()).body("contact", nullValue());
        as("mayor").queryParam("consultation", consultation).get(COMMENTS).then().body("items.text", equalTo(List.of("保密意见")))
                .body("items.contact", everyItem(nullValue()));
        as("clerk-transport").get(COMMENTS + "/" + comment).then().body("name", equalTo("李先生")).body("contact", equalTo("li@example.org"));
        as("mayor").queryParam("state", "OPEN").queryParam("department", "transport").queryParam("limit", 200).get(CONSULTATIONS).then()
                .body("items.id", hasItem(consultation.toString()));
        for (String path : List.of(CONSULTATIONS, COMMENTS, COMMENTS + "/" + comment)) {
            anybody().get(path).then().statusCode(401);
        }
    }

    @Test
    void theWrongOfficeIsRefusedForEachAct() {
        UUID consultation = requested(blobs, "职务检查");
        String comment = commented(consultation, "意见");
        dispose("mayor", comment, "ADOPTED").then().statusCode(403);
        dispose("hall-clerk-1", comment, "ADOPTED").then().statusCode(403);
        dispose("head-finance", comment, "ADOPTED").then().statusCode(404);
        conclude("clerk-transport", consultation).then().statusCode(403);
        conclude("mayor", consultation).then().statusCode(403);
        conclude("head-finance", consultation).then().statusCode(404);
    }

    @Test
    void badInputOfThePublicIsNamedAndNothingIsStored() {
        UUID consultation = requested(blobs, "坏输入");
        comment(consultation, " ").then().statusCode(400).body("errors[0].field", equalTo("text"));
        comment(consultation, "长".repeat(5001)).then().statusCode(400);
        comment(UUID.randomUUID(), "没有这个征求意见").then().statusCode(404);
        given().contentType(ContentType.JSON).body("{").header("Idempotency-Key", "x").post(PUBLIC + "/consultation-comments").then().statusCode(400);
        anybody().contentType(ContentType.JSON).body(Map.of("consultationId", consultation.toString(), "text", "无键"))
                .post(PUBLIC + "/consultation-comments").then().statusCode(400);
        anybody().get(PUBLIC + "/consultation-comments/" + UUID.randomUUID()).then().statusCode(404);
        anybody().get(PUBLIC + "/consultations?state=NEVER").then().statusCode(404);
        as("clerk-transport").queryParam("consultation", consultation).get(COMMENTS).then().body("items", hasSize(0));
    }

    @Test
    void anOpinionSentAgainUnderItsKeyIsOneOpinion() {
        UUID consultation = requested(blobs, "重复提交");
        Map<String, Object> body = new HashMap<>(Map.of("consultationId", consultation.toString(), "text", "同一意见"));
        String key = UUID.randomUUID().toString();
        List<String> receipts = IntStream.range(0, 2).mapToObj(each -> anybody().contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(body).post(PUBLIC + "/consultation-comments").then().statusCode(201).extract().<String>path("receipt")).toList();
        assertThat(receipts.get(0)).isEqualTo(receipts.get(1));
        as("clerk-transport").queryParam("consultation", consultation).get(COMMENTS).then().body("items", hasSize(1));
    }

    @Test
    void ofManyOpinionsAtTheEndThoseThatWereAcceptedAreCountedAndNoneComesLater() throws Exception {
        UUID consultation = requested(blobs, "最后一刻");
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = IntStream.range(0, 40).mapToObj(each -> many.submit(() -> {
                if (each == 15) {
                    close(pool, consultation);
                }
                return comment(consultation, "意见" + each).statusCode();
            })).toList();
            long accepted = 0;
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
                accepted += answer.get() == 201 ? 1 : 0;
            }
            List<String> comments = as("clerk-transport").queryParam("consultation", consultation).queryParam("limit", 200).get(COMMENTS).path("items.id");
            assertThat(comments).hasSize((int) accepted);
            assertThat(accepted).isBetween(10L, 39L);
        } finally {
            many.shutdownNow();
        }
        comment(consultation, "之后").then().statusCode(409);
        assertThat(insertedPastTheService(consultation)).isEqualTo("23514");
    }

    private String insertedPastTheService(UUID consultation) {
        try {
            pool.preparedQuery("""
                    insert into consultation_comment (id, version, changed_at, consultation_id, department, text, submitted_at)
                    values (gen_random_uuid(), 0, now(), $1, 'transport', '绕过服务', now())""").executeAndAwait(Tuple.of(consultation));
            return "accepted";
        } catch (io.vertx.pgclient.PgException refused) {
            return refused.getSqlState();
        }
    }
}
