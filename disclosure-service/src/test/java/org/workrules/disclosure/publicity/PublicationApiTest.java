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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class PublicationApiTest {

    private static final String EVENTS = "disclosure.events";

    @Inject
    Blobs blobs;
    @ConfigProperty(name = "workrules.blobs.folder")
    Path folder;

    @AfterAll
    static void everythingPublishedKeepsItsPromise() {
        assertThat(EventContracts.check(EVENTS)).isNotEmpty();
    }

    @Test
    void anIssuedDocumentOpensATaskDueInTwentyWorkingDays() {
        String task = Anlan.task(blobs, "关于十月公交线路的通知", "transport", LocalDate.of(2026, 11, 20));
        PublishedEvent opened = TestEvents.await(EVENTS, "PublicationTaskOpened", task);
        assertThat(opened.data().get("dueOn").asText()).isEqualTo("2026-12-18");
        as("clerk-transport").get(PUBLICATIONS + "/" + task).then().statusCode(200).header("ETag", equalTo("\"0\""))
                .body("state", equalTo("OPEN")).body("department", equalTo("transport"))
                .body("dueAt", equalTo("2026-12-18T16:00:00Z"));
        as("clerk-transport").get(PUBLICATIONS + "/" + task + "/deadlines").then().statusCode(200)
                .body("[0].kind", equalTo("publicity.publish")).body("[0].rule", equalTo("disclosure.publication-within-limit"))
                .body("[0].explanation", containsString("20"));
    }

    @Test
    void aDocumentIssuedTwiceHasOneTask() {
        UUID document = UUID.randomUUID();
        Map<String, Object> issued = Anlan.document(blobs, document, "两次送达", "transport", LocalDate.now());
        Anlan.issue(document, issued);
        Anlan.issue(document, issued);
        Anlan.task(blobs, "其后");
        String task = Anlan.await(PUBLICATIONS, "documentId", document);
        TestEvents.await(EVENTS, "PublicationTaskOpened", task);
        assertThat(as("office-director").queryParam("limit", 200).get(PUBLICATIONS).jsonPath()
                .getList("items.findAll { it.documentId == '%s' }".formatted(document))).hasSize(1);
    }

    @Test
    void aDocumentThatIsNotPublishableOpensNoTask() {
        UUID document = UUID.randomUUID();
        Map<String, Object> internal = new HashMap<>(Anlan.document(blobs, document, "内部事项", "transport", LocalDate.now()));
        internal.put("publishable", false);
        internal.put("secrecy", "internal");
        Anlan.issue(document, internal);
        UUID last = UUID.randomUUID();
        Anlan.issue(document, Anlan.document(blobs, last, "同一分区的后一份", "transport", LocalDate.now()));
        Anlan.await(PUBLICATIONS, "documentId", last);
        as("office-director").queryParam("limit", 200).get(PUBLICATIONS).then()
                .body("items.documentId", not(hasItem(document.toString())));
    }

    @Test
    void aTaskForADocumentThatIsNotPublicIsRefusedAndKeptForTheOperator() {
        UUID document = UUID.randomUUID();
        Map<String, Object> secret = new HashMap<>(Anlan.document(blobs, document, "自相矛盾", "transport", LocalDate.now()));
        secret.put("secrecy", "secret");
        Anlan.issue(document, secret);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("office-director")
                .get("/api/disclosure/parked-events").then().statusCode(200)
                .body("items.find { it.key == '%s' }.cause".formatted(document), containsString("publication-public-document")));
    }

    @Test
    void preparedReviewedAndReleasedItIsPublished() {
        String task = Anlan.task(blobs, "关于公交优先的通知");
        prepare(task).then().statusCode(200).body("state", equalTo("PREPARED"))
                .body("preparation.preparedByName", equalTo("车新雨")).body("preparation.channels", equalTo(List.of("WEBSITE", "NEW_MEDIA")));
        review(task).then().statusCode(200).body("state", equalTo("REVIEWED")).body("review.reviewerName", equalTo("路远征"));
        release(task).then().statusCode(200).body("state", equalTo("PUBLISHED")).body("settledLate", equalTo(false))
                .body("editions", hasSize(1)).body("dispatches[0].channel", equalTo("WEBSITE"));
        PublishedEvent published = TestEvents.await(EVENTS, "Published", task);
        assertThat(published.data().get("path").asText()).isEqualTo("/public/publications/" + task);
        as("head-transport").get(PUBLICATIONS + "/" + task + "/deadlines").then().body("[0].state", equalTo("MET"));
        as("head-transport").get(PUBLICATIONS + "/" + task + "/text").then().statusCode(200)
                .contentType(containsString("text/plain")).body(equalTo("正文:关于公交优先的通知"));
    }

    @Test
    void whoPreparedItDoesNotReviewIt() {
        String task = Anlan.task(blobs, "自审");
        prepare(task);
        as("clerk-transport").body(Map.of("passed", true, "opinion", "可以")).post(PUBLICATIONS + "/" + task + "/secrecy-review")
                .then().statusCode(409).body("rule", equalTo("disclosure.publication-reviewed-by-another"))
                .body("article", equalTo("art. 19"));
    }

    @Test
    void aTextThatWasChangedIsNotReleased() throws Exception {
        String task = Anlan.task(blobs, "被改动的正文");
        prepare(task);
        review(task);
        String hash = Blobs.hash("正文:被改动的正文".getBytes(StandardCharsets.UTF_8));
        Files.writeString(folder.resolve(hash.substring(0, 2)).resolve(hash), "别的内容");
        release(task).then().statusCode(409).body("rule", equalTo("disclosure.publication-text-as-issued"));
        as("head-transport").get(PUBLICATIONS + "/" + task).then().body("state", equalTo("REVIEWED"));
    }

    @Test
    void aTaskPastItsLimitIsOverdueOnceAndReleasedWithItsReason() {
        String task = Anlan.task(blobs, "逾期未公开", "transport", LocalDate.of(2026, 9, 14));
        PublishedEvent overdue = TestEvents.await(EVENTS, "PublicationOverdue", task);
        assertThat(overdue.data().get("dueOn").asText()).isEqualTo("2026-10-16");
        assertThat(overdue.data().get("department").asText()).isEqualTo("transport");
        as("office-director").queryParam("overdue", true).get(PUBLICATIONS).then().body("items.id", hasItem(task));
        as("office-director").get("/api/disclosure/desk").then().statusCode(200)
                .body("items.find { it.id == '%s' }.act".formatted(task), equalTo("preparation"));
        prepare(task);
        review(task);
        release(task).then().statusCode(422).body("rule", equalTo("disclosure.publication-within-limit"))
                .body("strength", equalTo("CONFIGURED"));
        as("head-transport").body(Map.of("lateReason", "解读材料补充")).post(PUBLICATIONS + "/" + task + "/release").then()
                .statusCode(200).body("settledLate", equalTo(true)).body("lateReason", equalTo("解读材料补充"));
        as("office-director").queryParam("overdue", true).get(PUBLICATIONS).then().body("items.id", not(hasItem(task)));
        as("office-director").queryParam("overdue", false).get(PUBLICATIONS).then().body("items.id", hasItem(task));
        assertThat(TestEvents.on(EVENTS)).filteredOn(event -> task.equals(event.subject())
                && event.type().contains("PublicationOverdue")).hasSize(1);
    }

    @Test
    void itIsWithheldOnALegalGroundWithAReviewerWhoIsNotTheDecider() {
        String task = Anlan.task(blobs, "不予公开");
        Map<String, Object> decision = new HashMap<>(Map.of("explanation", "载有投标报价", "reviewer", "head-transport", "reviewerName", "路远征"));
        String withholding = PUBLICATIONS + "/" + task + "/withholding";
        as("head-transport").body(decision).post(withholding).then().statusCode(422)
                .body("rule", equalTo("disclosure.publication-withheld-on-ground"));
        decision.put("ground", "COMMERCIAL_SECRET");
        as("head-transport").body(decision).post(withholding).then().statusCode(422)
                .body("rule", equalTo("disclosure.publication-withholding-reviewed"));
        decision.putAll(Map.of("reviewer", "clerk-transport", "reviewerName", "车新雨"));
        as("head-transport").body(decision).post(withholding).then().statusCode(200).body("state", equalTo("WITHHELD"))
                .body("withholding.ground", equalTo("COMMERCIAL_SECRET")).body("withholding.decidedBy", equalTo("head-transport"));
        decision.put("ground", "BECAUSE");
        as("head-transport").body(decision).post(withholding).then().statusCode(400).body("errors[0].field", equalTo("ground"));
    }

    @Test
    void aCorrectionGoesThroughReviewAndKeepsTheFormerEdition() {
        String task = Anlan.published(blobs, "关于首末班车时间的通知");
        as("clerk-transport").body(Anlan.preparation()).post(PUBLICATIONS + "/" + task + "/preparation").then()
                .statusCode(422).body("rule", equalTo("disclosure.publication-correction-explained"));
        Map<String, Object> correction = new HashMap<>(Anlan.preparation());
        correction.put("correction", "首班时间应为六时");
        as("clerk-transport").body(correction).post(PUBLICATIONS + "/" + task + "/preparation").then().statusCode(200);
        review(task).then().statusCode(200);
        release(task).then().statusCode(200).body("editions", hasSize(2)).body("editions[0].ending", equalTo("CORRECTED"))
                .body("editions[1].number", equalTo(2));
        as("head-transport").get(PUBLICATIONS + "/" + task).then().body("editions.number", equalTo(List.of(1, 2)));
    }

    @Test
    void whatWentOutElsewhereIsRecordedWithItsTime() {
        String task = Anlan.published(blobs, "新媒体发布");
        String at = Instant.now().toString();
        as("clerk-transport").body(Map.of("channel", "NEW_MEDIA", "at", at, "reference", "安澜发布")).post(PUBLICATIONS + "/" + task + "/dispatches")
                .then().statusCode(200).body("dispatches.channel", equalTo(List.of("WEBSITE", "NEW_MEDIA")));
        as("clerk-transport").body(Map.of("channel", "NEW_MEDIA", "at", "2030-01-01T00:00:00Z", "reference", "安澜发布"))
                .post(PUBLICATIONS + "/" + task + "/dispatches").then().statusCode(422).body("rule", equalTo("disclosure.channel-went-out"));
    }

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

    @Test
    void theDeskShowsWhatWaitsForWhom() {
        String task = Anlan.task(blobs, "待办");
        assertThat(desk("clerk-transport", task)).isEqualTo("preparation");
        prepare(task);
        assertThat(desk("clerk-transport", task)).isNull();
        assertThat(desk("head-transport", task)).isEqualTo("secrecy-review");
        review(task);
        assertThat(desk("head-transport", task)).isEqualTo("release");
        assertThat(desk("clerk-transport", task)).isNull();
        assertThat(desk("head-finance", task)).isNull();
        release(task);
        assertThat(desk("head-transport", task)).isNull();
    }

    private static String desk(String person, String task) {
        return as(person).get("/api/disclosure/desk").jsonPath().get("items.find { it.id == '%s' }?.act".formatted(task));
    }
}
