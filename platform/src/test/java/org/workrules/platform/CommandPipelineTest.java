package org.workrules.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class CommandPipelineTest {

    @Inject
    Pool pool;

    static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.as(person)).contentType(ContentType.JSON)
                .header("Accept-Language", "en").header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Response write(String title) {
        return as("head-transport").body(Map.of("title", title)).post("/api/sample/notes");
    }

    @Test
    void behindAnOpenDoorACommandKnowsItsCallerToo() {
        String open = "/api/sample/notes/from-the-public";
        given().contentType(ContentType.JSON).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("title", "意见:")).post(open).then().statusCode(201).body("title", equalTo("意见:anonymous"));
        as("head-transport").body(Map.of("title", "意见:")).post(open).then().statusCode(201)
                .body("title", equalTo("意见:head-transport"));
        given().contentType(ContentType.JSON).body(Map.of("title", "意见:")).post(open).then().statusCode(400);
        given().auth().oauth2(TestTokens.expired("head-transport")).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("title", "意见:")).post(open).then().statusCode(401);
    }

    @Test
    void aNewRecordHasAnAddressAndAnEntityTag() {
        Response written = write("道路养护");
        written.then().statusCode(201).header("ETag", "\"0\"").body("title", equalTo("道路养护"));
        as("head-transport").get(written.header("Location")).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void everyChangeMovesTheEntityTag() {
        String address = write("道路").header("Location");
        as("head-transport").header("If-Match", "\"0\"").post(address + "/marks").then()
                .statusCode(200).header("ETag", "\"1\"").body("marks", equalTo(1));
        as("head-transport").header("If-Match", "\"0\"").post(address + "/marks").then()
                .statusCode(412).contentType("application/problem+json").body("type", equalTo("urn:workrules:problem:stale"));
        as("head-transport").post(address + "/marks").then().statusCode(428);
    }

    @Test
    void aBrokenRuleNamesItsArticleInBothLanguages() {
        String address = write("道路").header("Location");
        as("head-transport").header("If-Match", "*").post(address + "/closure").then().statusCode(200);
        as("head-transport").header("If-Match", "*").post(address + "/marks").then().statusCode(409)
                .body("rule", equalTo("sample.closed")).body("article", equalTo("art. 44"))
                .body("strength", equalTo("MUST")).body("remedy", equalTo("Write a new one."));
        given().auth().oauth2(TestTokens.as("head-transport")).header("Idempotency-Key", "zh").header("If-Match", "*")
                .post(address + "/marks").then().statusCode(409).body("article", equalTo("第四十四条"));
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndOneEffect() {
        String key = UUID.randomUUID().toString();
        Response first = given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON)
                .header("Idempotency-Key", key).body(Map.of("title", "一次")).post("/api/sample/notes");
        Response second = given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON)
                .header("Idempotency-Key", key).body(Map.of("title", "一次")).post("/api/sample/notes");
        assertEquals(201, second.statusCode());
        assertEquals(first.asString(), second.asString());
        assertEquals(first.header("Location"), second.header("Location"));
        given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON)
                .header("Idempotency-Key", key).body(Map.of("title", "两次")).post("/api/sample/notes")
                .then().statusCode(422).body("type", equalTo("urn:workrules:problem:key-reused"));
    }

    @Test
    void aRepeatWhileTheFirstIsRunningGetsOneEffect() throws Exception {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.as("head-transport");
        List<Response> answers = together(8, () -> given().auth().oauth2(token).contentType(ContentType.JSON)
                .header("Idempotency-Key", key).body(Map.of("title", "并发")).post("/api/sample/notes"));
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertTrue(answers.stream().allMatch(answer -> answer.statusCode() == 201));
    }

    @Test
    void ofTwoWhoChangeOneRecordAtOnceOneWins() throws Exception {
        String address = write("争用").header("Location");
        String token = TestTokens.as("head-transport");
        List<Response> answers = together(2, () -> given().auth().oauth2(token).header("If-Match", "\"0\"")
                .header("Idempotency-Key", UUID.randomUUID().toString()).post(address + "/marks"));
        assertEquals(List.of(200, 412), answers.stream().map(Response::statusCode).sorted().toList());
        as("head-transport").get(address).then().body("marks", equalTo(1)).header("ETag", "\"1\"");
    }

    @Test
    void badInputNamesTheFieldAndStoresNothing() {
        as("head-transport").body("{\"title\":").post("/api/sample/notes").then().statusCode(400)
                .contentType("application/problem+json").body("type", equalTo("urn:workrules:problem:malformed"));
        as("head-transport").body("{\"title\":\"a\",\"colour\":1}").post("/api/sample/notes").then().statusCode(400)
                .body("errors.field", hasItem("colour")).body("errors[0].detail", containsString("title"));
        as("head-transport").body("{\"title\":\"\",\"weight\":11}").post("/api/sample/notes").then().statusCode(400)
                .body("errors.field", hasItem("title")).body("errors.field", hasItem("weight"));
        as("head-transport").body("{\"title\":\"a\",\"day\":\"gestern\"}").post("/api/sample/notes").then().statusCode(400)
                .body("errors.field", hasItem("day"));
        as("head-transport").body("{\"title\":{}}").post("/api/sample/notes").then().statusCode(400)
                .body("errors.field", hasItem("title"));
        as("head-transport").body("").post("/api/sample/notes").then().statusCode(400);
        as("head-transport").get("/api/sample/notes/not-an-id").then().statusCode(404)
                .contentType("application/problem+json");
        as("head-transport").get("/api/sample/notes/" + UUID.randomUUID()).then().statusCode(404)
                .body("detail", containsString("Note"));
        as("head-transport").contentType("text/plain").body("x").post("/api/sample/notes").then().statusCode(415)
                .contentType("application/problem+json");
        as("head-transport").delete("/api/sample/notes").then().statusCode(405);
        given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON)
                .body(Map.of("title", "a")).post("/api/sample/notes").then().statusCode(400);
        as("head-transport").queryParam("limit", 0).get("/api/sample/notes").then().statusCode(400)
                .body("errors.field", hasItem("limit"));
    }

    @Test
    void whatIsWrongWithAFieldIsSaidInTheCallersLanguage() {
        as("head-transport").body("{\"title\":\"\"}").post("/api/sample/notes").then().statusCode(400)
                .body("errors[0].detail", equalTo("must not be blank"));
        given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON).header("Idempotency-Key", "zh-2")
                .header("Accept-Language", "zh-CN,zh;q=0.9").body("{\"title\":\"\"}").post("/api/sample/notes").then()
                .statusCode(400).body("errors[0].detail", equalTo("不得为空白"));
        given().auth().oauth2(TestTokens.as("head-transport")).contentType(ContentType.JSON).header("Idempotency-Key", "zh-3")
                .body("{\"title\":\"\"}").post("/api/sample/notes").then()
                .statusCode(400).body("errors[0].detail", equalTo("不得为空白"));
    }

    @Test
    void aFaultShowsANumberAndNoInnerWorkings() {
        as("head-transport").get("/api/sample/notes/fault").then().statusCode(500)
                .body("detail", not(containsString("secret"))).body("type", equalTo("urn:workrules:problem:internal"));
    }

    @Test
    void onlyGoodTokensOfTheRightOfficeComeIn() {
        given().get("/api/sample/notes").then().statusCode(401).contentType("application/problem+json");
        for (String bad : List.of(TestTokens.expired("head-transport"), TestTokens.forged("head-transport"),
                TestTokens.otherRealm("head-transport"), "nonsense")) {
            given().auth().oauth2(bad).get("/api/sample/notes").then().statusCode(401)
                    .contentType("application/problem+json");
        }
        as("mayor").body(Map.of("title", "x")).post("/api/sample/notes").then().statusCode(403)
                .contentType("application/problem+json").body("type", equalTo("urn:workrules:problem:denied"));
        assertEquals(1, audited("mayor", "DENIED"));
    }

    @Test
    void aLookThatIsNotAllowedIsRefusedAndRecorded() {
        String address = write("密件").header("Location");
        as("head-education").get(address).then().statusCode(404);
        assertEquals(1, audited("head-education", "DENIED"));
    }

    @Test
    void theAuditRecordCannotBeChanged() {
        write("审计");
        Throwable refusal = pool.query("update audit_entry set actor = 'nobody'").execute()
                .onItem().transform(rows -> (Throwable) null).onFailure().recoverWithItem(failure -> failure)
                .await().indefinitely();
        assertTrue(refusal.getMessage().contains("append-only"), refusal.getMessage());
    }

    @Test
    void listsGoFromPageToPageWithoutLossOrRepetition() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(write("列表" + i).jsonPath().getString("id"));
        }
        List<String> seen = new ArrayList<>();
        String next = "/api/sample/notes?limit=3&state=OPEN";
        while (next != null && !seen.containsAll(written)) {
            Response page = as("head-transport").urlEncodingEnabled(false).get(next);
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertTrue(seen.containsAll(written));
        assertEquals(seen.size(), seen.stream().distinct().count());
    }

    @Test
    void figuresAreEnteredFromADayOnAndNeverBackdated() {
        Map<String, Object> figure = Map.of("ruleId", "sample.note-limit", "appliesTo", "*", "unit", "WORKING_DAYS",
                "figure", 15, "source", "市政府办公室通知", "confirmed", true, "effectiveFrom", "2999-01-01");
        as("office-director").body(figure).post("/api/sample/policies").then().statusCode(201)
                .body("author", equalTo("office-director"));
        as("office-director").body(new java.util.HashMap<>(figure) {{ put("effectiveFrom", "2020-01-01"); }})
                .post("/api/sample/policies").then().statusCode(422).body("article", equalTo("art. 60"));
        as("office-director").body(new java.util.HashMap<>(figure) {{ put("ruleId", "no.such"); }})
                .post("/api/sample/policies").then().statusCode(422).body("rule", equalTo("platform.policy-known"));
        as("head-transport").body(figure).post("/api/sample/policies").then().statusCode(403);
        given().get("/api/sample/rules").then().statusCode(200)
                .body("find { it.id == 'sample.note-limit' }.policies", hasSize(2))
                .body("find { it.id == 'sample.note-limit' }.articleText.zh", equalTo("第二十条"));
    }

    @Test
    void theDescriptionSaysWhatMayGoWrong() {
        given().queryParam("format", "json").get("/q/openapi").then().statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/sample/notes/{id}/marks'.post.responses.'412'", notNullValue());
    }

    @Test
    void theAuditRecordNamesTheRecordThatTheCommandMadeNotOneItTouchedOnTheWay() {
        String original = write("原件").header("Location");
        String copy = as("head-transport").post(original + "/copies").then().statusCode(201).extract().path("id");
        String recorded = pool.query("select aggregate_id from audit_entry where act = 'note.copy'").execute()
                .await().indefinitely().iterator().next().getString("aggregate_id");
        assertEquals(copy, recorded);
        as("head-transport").get(original).then().header("ETag", "\"1\"");
    }

    @Test
    void aServiceSaysWhatItStandsOn() {
        given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'database' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'kafka' }.data.reached", equalTo(true));
    }

    private long audited(String actor, String outcome) {
        return pool.preparedQuery("select count(*) as n from audit_entry where actor = $1 and outcome = $2")
                .execute(Tuple.of(actor, outcome)).await().indefinitely().iterator().next().getLong("n");
    }

    static <T> List<T> together(int count, Callable<T> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(count, call))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
