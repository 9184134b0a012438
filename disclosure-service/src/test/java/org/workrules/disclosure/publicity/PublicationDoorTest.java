package org.workrules.disclosure.publicity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.workrules.disclosure.Anlan.PUBLICATIONS;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.Anlan.prepare;
import static org.workrules.disclosure.Anlan.release;
import static org.workrules.disclosure.Anlan.review;
import static org.workrules.disclosure.Anlan.version;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Who may do what to a publication, and what bad, stale, repeated and simultaneous requests get. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicationDoorTest {

    @Inject
    Blobs blobs;

    @ParameterizedTest
    @CsvSource({
            "preparation,    clerk-finance, 403", "preparation,    vice-mayor-1,    403", "preparation,    office-deputy-director, 200",
            "secrecy-review, head-finance,  403", "secrecy-review, mayor,           403",
            "release,        head-finance,  403", "release,        clerk-transport, 403",
            "withholding,    head-finance,  403", "withholding,    clerk-transport, 403",
            "withdrawal,     head-finance,  403", "withdrawal,     clerk-transport, 403",
            "dispatches,     clerk-finance, 403", "dispatches,     vice-mayor-1,    403"})
    void everyActAsksForTheRightOffice(String act, String person, int status) {
        String task = Anlan.task(blobs, "职务检查");
        as(person).body(body(act)).post(PUBLICATIONS + "/" + task + "/" + act).then().statusCode(status);
    }

    private static Map<String, Object> body(String act) {
        return switch (act) {
            case "preparation" -> Anlan.preparation();
            case "secrecy-review" -> Map.of("passed", true, "opinion", "不涉密");
            case "withholding" -> Map.of("ground", "STATE_SECRET", "explanation", "涉密", "reviewer", "clerk-transport", "reviewerName", "车新雨");
            case "withdrawal" -> Map.of("reason", "误发");
            case "dispatches" -> Map.of("channel", "GAZETTE", "at", "2026-11-24T00:00:00Z", "reference", "2026年第11期");
            default -> Map.of();
        };
    }

    @Test
    void aDepartmentSeesItsOwnTasksOnly() {
        String task = Anlan.task(blobs, "他部门文件");
        as("clerk-finance").get(PUBLICATIONS + "/" + task).then().statusCode(404);
        as("clerk-finance").get(PUBLICATIONS + "/" + task + "/text").then().statusCode(404);
        as("clerk-finance").get(PUBLICATIONS + "/" + task + "/deadlines").then().statusCode(404);
        as("clerk-finance").get(PUBLICATIONS).then().statusCode(200).body("items.id", not(hasItem(task)));
        as("clerk-transport").get(PUBLICATIONS).then().body("items.department", everyItem(equalTo("transport")));
        as("head-supervision-bureau").get(PUBLICATIONS + "/" + task).then().statusCode(200);
        as("hall-clerk-1").get(PUBLICATIONS + "/" + task).then().statusCode(403);
    }

    @Test
    void withoutAGoodTokenNothingInternalIsReached() {
        for (String path : List.of("/publications", "/first-notices", "/desk", "/figures")) {
            Anlan.anybody().get("/api/disclosure" + path).then().statusCode(401).contentType(containsString("problem+json"));
            for (String token : List.of(TestTokens.expired("mayor"), TestTokens.forged("mayor"), TestTokens.otherRealm("mayor"))) {
                Anlan.anybody().auth().oauth2(token).get("/api/disclosure" + path).then().statusCode(401);
            }
        }
    }

    @Test
    void badInputIsNamedAndNothingIsStored() {
        String task = Anlan.task(blobs, "坏输入");
        String preparation = PUBLICATIONS + "/" + task + "/preparation";
        as("clerk-transport").body("{").post(preparation).then().statusCode(400);
        as("clerk-transport").body("{\"summary\":\"摘要\",\"surprise\":1}").post(preparation).then().statusCode(400)
                .body("errors[0].field", equalTo("surprise"));
        as("clerk-transport").body(Map.of("summary", "", "channels", List.of())).post(preparation).then().statusCode(400)
                .body("errors.field", equalTo(List.of("channels", "summary")));
        as("clerk-transport").body(Map.of("summary", "摘".repeat(2001), "interpretation", "解", "channels", List.of("WEBSITE")))
                .post(preparation).then().statusCode(400);
        as("clerk-transport").get(PUBLICATIONS + "/no-id").then().statusCode(404);
        as("clerk-transport").get(PUBLICATIONS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("clerk-transport").get(PUBLICATIONS + "/" + task).then().header("ETag", equalTo("\"0\"")).body("state", equalTo("OPEN"));
    }

    @Test
    void aChangeNamesTheVersionItIsAbout() {
        String task = Anlan.task(blobs, "版本");
        version("clerk-transport", "\"7\"").body(Anlan.preparation()).post(PUBLICATIONS + "/" + task + "/preparation").then().statusCode(412);
        given().auth().oauth2(TestTokens.as("clerk-transport")).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(Anlan.preparation())
                .post(PUBLICATIONS + "/" + task + "/preparation").then().statusCode(428);
        version("clerk-transport", "\"0\"").body(Anlan.preparation()).post(PUBLICATIONS + "/" + task + "/preparation").then()
                .statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndAnotherBodyIsRefused() {
        String task = Anlan.task(blobs, "重复提交");
        String key = UUID.randomUUID().toString();
        String path = PUBLICATIONS + "/" + task + "/preparation";
        Response first = keyed(key, Anlan.preparation(), path);
        Response second = keyed(key, Anlan.preparation(), path);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        Map<String, Object> other = new HashMap<>(Anlan.preparation());
        other.put("summary", "别的摘要");
        assertThat(keyed(key, other, path).statusCode()).isEqualTo(422);
    }

    private static Response keyed(String key, Map<String, Object> body, String path) {
        return given().auth().oauth2(TestTokens.as("clerk-transport")).contentType("application/json")
                .header("If-Match", "*").header("Idempotency-Key", key).body(body).post(path);
    }

    @Test
    void ofTwoWhoReleaseAtOnceOneWins() throws Exception {
        String task = Anlan.task(blobs, "同时发布");
        prepare(task);
        String etag = review(task).header("ETag");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (String person : List.of("head-transport", "office-director")) {
                answers.add(two.submit(() -> version(person, etag).body(Map.of()).post(PUBLICATIONS + "/" + task + "/release").statusCode()));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            two.shutdownNow();
        }
        as("head-transport").get(PUBLICATIONS + "/" + task).then().body("editions", hasSize(1));
    }

    @Test
    void aListGoesOnAfterTheLastRecordOfThePageBefore() {
        String first = Anlan.task(blobs, "分页一");
        String second = Anlan.task(blobs, "分页二");
        Response page = as("clerk-transport").queryParam("limit", 1).get(PUBLICATIONS);
        page.then().statusCode(200).body("items", hasSize(1)).header("Link", containsString("rel=\"next\""));
        List<String> next = as("clerk-transport").queryParam("after", second).queryParam("limit", 200).get(PUBLICATIONS)
                .jsonPath().getList("items.id");
        assertThat(next).contains(first).doesNotContain(second);
        as("clerk-transport").queryParam("limit", 0).get(PUBLICATIONS).then().statusCode(400);
    }
}
