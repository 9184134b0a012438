package org.workrules.disclosure.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.workrules.disclosure.Anlan.PUBLICATIONS;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.Anlan.prepare;
import static org.workrules.disclosure.Anlan.release;
import static org.workrules.disclosure.Anlan.review;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

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
