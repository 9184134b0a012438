package org.workrules.disclosure.consultations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.consultations.Asking.COMMENTS;
import static org.workrules.disclosure.consultations.Asking.CONSULTATIONS;
import static org.workrules.disclosure.consultations.Asking.close;
import static org.workrules.disclosure.consultations.Asking.commented;
import static org.workrules.disclosure.consultations.Asking.conclude;
import static org.workrules.disclosure.consultations.Asking.dispose;
import static org.workrules.disclosure.consultations.Asking.requested;
import static org.workrules.disclosure.consultations.Asking.submit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Opinions that say the same, found and answered together through the API (art. 21). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class JointDispositionApiTest {

    private static final String SAME = "不同意收费。";

    @Inject
    Blobs blobs;
    @Inject
    Pool pool;

    private static Response answerAlike(String person, UUID consultation, Map<String, Object> chosen) {
        return answerAlike(person, consultation, UUID.randomUUID().toString(), chosen);
    }

    private static Response answerAlike(String person, UUID consultation, String key, Map<String, Object> chosen) {
        Map<String, Object> body = new HashMap<>(chosen);
        body.putIfAbsent("disposition", "NOT_ADOPTED");
        body.putIfAbsent("reason", "收费标准依据成本调查确定");
        return given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON).header("Accept-Language", "en")
                .header("Idempotency-Key", key).body(body).post(CONSULTATIONS + "/" + consultation + "/joint-dispositions");
    }

    private static String wordingOf(String comment) {
        return as("clerk-transport").get(COMMENTS + "/" + comment).then().statusCode(200).body("wording", notNullValue()).extract().path("wording");
    }

    private static List<String> said(UUID consultation, String text, int times) {
        return IntStream.range(0, times).mapToObj(each -> commented(consultation, text)).toList();
    }

    private long auditLines(UUID subject) {
        return pool.preparedQuery("select count(*) as lines from audit_entry where aggregate_id = $1").executeAndAwait(Tuple.of(subject.toString()))
                .iterator().next().getLong("lines");
    }

    @Test
    void whatManySaidIsOneLineAndGetsOneAnswerThatEachOfThemReads() {
        UUID consultation = requested(blobs, "统一答复");
        List<String> same = Stream.of(SAME, "不同意收费", "不 同意\r\n收费。", " 不同意收费。", "不\u200b同意收费。").map(text -> commented(consultation, text)).toList();
        String other = commented(consultation, "同意收费。");
        String wording = wordingOf(same.get(0));
        as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/wordings").then().statusCode(200)
                .body("items", hasSize(2)).body("items[0]", equalTo(Map.of("id", wording, "text", SAME, "opinions", 5, "waiting", 5)))
                .body("items[1].text", equalTo("同意收费。"));
        dispose("head-transport", same.get(4), "PARTLY_ADOPTED").then().statusCode(200);
        answerAlike("clerk-transport", consultation, Map.of("wording", wording)).then().statusCode(409)
                .body("rule", equalTo("disclosure.consultation-answers-kept")).body("detail", containsString("1 of them"));
        Response given = answerAlike("clerk-transport", consultation, Map.of("wording", wording, "alreadyAnswered", "KEEP"));
        String id = given.then().statusCode(201).header("Location", endsWith(given.path("id"))).body("answered", equalTo(4)).body("kept", equalTo(1))
                .body("more", equalTo(false)).body("disposedBy", equalTo("clerk-transport")).extract().path("id");
        for (String receipt : same.subList(0, 4)) {
            anybody().get(PUBLIC + "/consultation-comments/" + receipt).then().body("disposition", equalTo("NOT_ADOPTED"))
                    .body("reason", equalTo("收费标准依据成本调查确定"));
        }
        anybody().get(PUBLIC + "/consultation-comments/" + same.get(4)).then().body("disposition", equalTo("PARTLY_ADOPTED"));
        anybody().get(PUBLIC + "/consultation-comments/" + other).then().body("disposition", nullValue());
        as("clerk-transport").get(COMMENTS + "/" + same.get(0)).then().body("jointDisposition", equalTo(id)).header("ETag", equalTo("\"1\""));
        as("mayor").get(CONSULTATIONS + "/" + consultation + "/joint-dispositions/" + id).then().statusCode(200).body("kept", equalTo(1));
        as("mayor").get(CONSULTATIONS + "/" + consultation + "/joint-dispositions").then().body("items.id", equalTo(List.of(id)));
        as("mayor").get(CONSULTATIONS + "/" + consultation + "/wordings?waiting=true").then().body("items.text", equalTo(List.of("同意收费。")));
        assertThat(auditLines(UUID.fromString(id))).isEqualTo(1);
        close(pool, consultation);
        answerAlike("head-transport", consultation, Map.of("opinions", List.of(other), "disposition", "ADOPTED")).then().statusCode(201);
        conclude("head-transport", consultation).then().statusCode(200).body("opinions", equalTo(6)).body("adopted", equalTo(2));
        answerAlike("head-transport", consultation, Map.of("wording", wording)).then().statusCode(409).body("rule", equalTo("disclosure.consultation-life"));
    }

    @Test
    void theyAreChosenByIdClauseAndWordsEachNarrowingTheOthers() {
        UUID consultation = requested(blobs, "选定范围");
        String free = commented(consultation, "建议延长夜间免费时段");
        String third = submit(Map.of("consultationId", consultation.toString(), "text", "夜间免费时段太短", "clause", "第三条")).path("receipt");
        String fourth = submit(Map.of("consultationId", consultation.toString(), "text", "收费太高", "clause", "第四条")).path("receipt");
        as("clerk-transport").queryParam("containing", "免费 时段").get(CONSULTATIONS + "/" + consultation + "/comments").then()
                .body("items.id", equalTo(List.of(third, free)));
        as("clerk-transport").queryParam("clause", "第四条").get(CONSULTATIONS + "/" + consultation + "/comments").then()
                .body("items.id", equalTo(List.of(fourth))).body("items[0].clause", equalTo("第四条"));
        as("clerk-transport").queryParam("containing", "免").get(CONSULTATIONS + "/" + consultation + "/comments").then().statusCode(400);
        answerAlike("clerk-transport", consultation, Map.of("opinions", List.of(fourth, UUID.randomUUID().toString()))).then().statusCode(409)
                .body("rule", equalTo("disclosure.consultation-joint-disposition")).body("detail", containsString("1 of the opinions named"));
        answerAlike("clerk-transport", consultation, Map.of("opinions", List.of(fourth), "clause", "第三条")).then().statusCode(409);
        answerAlike("clerk-transport", consultation, Map.of("containing", "免费时段", "clause", "第三条")).then().statusCode(201).body("answered", equalTo(1));
        anybody().get(PUBLIC + "/consultation-comments/" + third).then().body("disposition", equalTo("NOT_ADOPTED"));
        anybody().get(PUBLIC + "/consultation-comments/" + free).then().body("disposition", nullValue());
        answerAlike("clerk-transport", consultation, Map.of("containing", "没有人说过的话")).then().statusCode(409);
        answerAlike("clerk-transport", consultation, Map.of()).then().statusCode(400);
        answerAlike("clerk-transport", consultation, Map.of("opinions", List.of())).then().statusCode(400);
        answerAlike("clerk-transport", consultation, Map.of("containing", "字".repeat(101))).then().statusCode(400);
        answerAlike("clerk-transport", consultation, Map.of("opinions", Stream.generate(UUID::randomUUID).limit(1001).toList())).then().statusCode(400);
    }

    @Test
    void theWrongOfficeIsRefusedAndHiddenConsultationsStayHidden() {
        UUID consultation = requested(blobs, "职务与知悉");
        String wording = wordingOf(commented(consultation, SAME));
        Map<String, Object> chosen = Map.of("wording", wording);
        answerAlike("mayor", consultation, chosen).then().statusCode(403);
        answerAlike("head-legal-office", consultation, chosen).then().statusCode(403);
        answerAlike("head-finance", consultation, chosen).then().statusCode(404);
        answerAlike("clerk-transport", UUID.randomUUID(), chosen).then().statusCode(404);
        String id = answerAlike("clerk-transport", consultation, chosen).then().statusCode(201).extract().path("id");
        for (String path : List.of("/wordings", "/comments", "/joint-dispositions", "/joint-dispositions/" + id)) {
            anybody().get(CONSULTATIONS + "/" + consultation + path).then().statusCode(401);
            as("head-finance").get(CONSULTATIONS + "/" + consultation + path).then().statusCode(404);
            as("head-legal-office").get(CONSULTATIONS + "/" + consultation + path).then().statusCode(200).body(not(containsString("li@example.org")));
        }
        as("mayor").get(CONSULTATIONS + "/" + requested(blobs, "另一征求意见") + "/joint-dispositions/" + id).then().statusCode(404);
    }

    @Test
    void saidAgainUnderItsKeyItIsOneAnswer() {
        UUID consultation = requested(blobs, "统一答复重复提交");
        String wording = wordingOf(said(consultation, SAME, 3).get(0));
        String key = UUID.randomUUID().toString();
        List<String> ids = IntStream.range(0, 2).mapToObj(each -> answerAlike("clerk-transport", consultation, key, Map.of("wording", wording))
                .then().statusCode(201).body("answered", equalTo(3)).extract().<String>path("id")).toList();
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        answerAlike("clerk-transport", consultation, key, Map.of("wording", wording, "reason", "另一理由")).then().statusCode(422);
    }

    @Test
    void ofManyOfficersAtOnceEachOpinionHasTheAnswerOfOneAndTheNumbersAddUp() throws Exception {
        UUID consultation = requested(blobs, "多人同时处理");
        List<String> same = said(consultation, SAME, 30);
        String wording = wordingOf(same.get(0));
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> joint = IntStream.range(0, 6).mapToObj(each -> many.submit(() -> {
                Map<String, Object> chosen = new HashMap<>(each % 2 == 0 ? Map.of("wording", wording)
                        : Map.of("opinions", same.subList(each * 4, each * 4 + 10)));
                chosen.put("alreadyAnswered", "KEEP");
                chosen.put("disposition", "ADOPTED");
                Response answer = answerAlike(each < 3 ? "clerk-transport" : "head-transport", consultation, chosen);
                assertThat(answer.statusCode()).isIn(201, 409);
                return answer.statusCode() == 201 ? answer.<Integer>path("answered") : 0;
            })).toList();
            List<Future<Integer>> alone = same.subList(0, 8).stream().map(comment -> many.submit(() ->
                    dispose("head-transport", comment, "PARTLY_ADOPTED").statusCode())).toList();
            int answeredTogether = 0;
            for (Future<Integer> each : joint) {
                answeredTogether += each.get();
            }
            for (Future<Integer> each : alone) {
                assertThat(each.get()).isIn(200, 412, 409);
            }
            assertThat(answeredTogether).isBetween(22, 30);
            as("clerk-transport").get(CONSULTATIONS + "/" + consultation + "/wordings").then()
                    .body("items[0].opinions", equalTo(30)).body("items[0].waiting", equalTo(0));
            long recorded = pool.preparedQuery("select coalesce(sum(answered), 0)::bigint as answered from joint_disposition where consultation_id = $1")
                    .executeAndAwait(Tuple.of(consultation)).iterator().next().getLong("answered");
            assertThat(recorded).isEqualTo(answeredTogether);
        } finally {
            many.shutdownNow();
        }
    }
}
