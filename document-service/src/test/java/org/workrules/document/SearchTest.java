package org.workrules.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.workrules.document.DocumentApi.DOCUMENTS;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.ReceivingApi.request;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Full text in Chinese over what the caller may see. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class SearchTest {

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

    /** A word that no other test writes. */
    private static String rare() {
        return "渡槽" + ThreadLocalRandom.current().nextLong(1_000_000_000L);
    }

    private static Response search(String person, Map<String, ?> query) {
        return given().auth().oauth2(TestTokens.as(person)).queryParams(query).get(DOCUMENTS + "/search");
    }

    @Test
    void textTitleAndNumberAreFoundAndOnlyAsTheyStand() {
        String word = rare();
        Known document = drafted("clerk-transport", draft(Map.of("title", "关于桥梁巡查的通知", "body", "各区县:\n请对" + word + "全面巡查。")));
        search("clerk-transport", Map.of("q", word)).then().statusCode(200).body("items.id", contains(document.id()))
                .body("items[0].source", equalTo("DOCUMENT")).body("items[0].excerpt", containsString(word))
                .body("items[0].href", equalTo("/api/documents/" + document.id()));
        search("clerk-transport", Map.of("q", "桥梁巡查 " + word)).then().body("items", hasSize(1));
        search("clerk-transport", Map.of("q", word + " 隧道")).then().body("items", empty());
        search("clerk-transport", Map.of("q", "查巡面全 " + word)).then().body("items", empty());
    }

    @Test
    void itIsFoundByWhoMaySeeItAndNobodyElse() {
        String word = rare();
        Known document = drafted("clerk-transport", draft(Map.of("body", "请巡查" + word, "secrecy", "internal", "addressees", List.of("health"))));
        search("clerk-health", Map.of("q", word)).then().body("items", empty());
        search("office-director", Map.of("q", word)).then().body("items", hasSize(1));
        Known asked = done("clerk-transport", document, "consultations", Map.of("departments", List.of("finance")));
        search("clerk-finance", Map.of("q", word)).then().body("items", hasSize(1));
        Known answered = done("head-finance", asked, "opinions", Map.of("outcome", "AGREED"));
        Known submitted = done("clerk-transport", answered, "submission", null);
        Known reviewed = done("office-deputy-director", submitted, "review", Map.of("outcome", "ACCEPTED"));
        Known signed = done("mayor", reviewed, "signatures", Map.of("opinion", "同意"));
        Known checked = done("office-deputy-director", signed, "check", Map.of());
        Known numbered = done("office-director", checked, "number", null);
        done("office-director", numbered, "issue", null);
        String number = DocumentApi.get("mayor", "/" + document.id()).path("number");
        search("clerk-health", Map.of("q", word)).then().body("items.number", contains(number));
        search("clerk-education", Map.of("q", word)).then().body("items", empty());
        search("clerk-health", Map.of("q", number, "number", number)).then().body("items.id", contains(document.id()));
    }

    private static Known done(String person, Known document, String act, Object body) {
        return DocumentApi.done(person, document, act, body);
    }

    @Test
    void aChangedTextIsFoundByItsNewWordsAlone() {
        String before = rare();
        String after = rare();
        Known document = drafted("clerk-transport", draft(Map.of("body", "请巡查" + before)));
        as("clerk-transport").header("If-Match", document.etag()).body(Map.of("body", "请巡查" + after, "reason", "更正"))
                .put(DOCUMENTS + "/" + document.id() + "/body").then().statusCode(200);
        search("clerk-transport", Map.of("q", before)).then().body("items", empty());
        search("clerk-transport", Map.of("q", after)).then().body("items", hasSize(1));
    }

    @Test
    void ofAConfidentialDocumentTheTitleIsFoundByThoseCleared() {
        String word = rare();
        Map<String, Object> classified = draft(Map.of("title", "关于" + word + "的通知", "secrecy", "confidential", "channel", "机要交换"));
        classified.remove("body");
        Known document = drafted("head-transport", classified);
        search("head-transport", Map.of("q", word)).then().body("items.id", contains(document.id()));
        search("clerk-transport", Map.of("q", word)).then().body("items", empty());
    }

    @Test
    void whatComesUpIsFoundToo() {
        String word = rare();
        Known incoming = ReceivingApi.prepared("clerk-transport", request(Map.of("body", "拟加固" + word, "touchedDepartments", List.of("health"))));
        search("clerk-health", Map.of("q", word, "source", "INCOMING")).then().body("items.id", contains(incoming.id()));
        search("office-director", Map.of("q", word)).then().body("items", empty());
        ReceivingApi.done("head-transport", ReceivingApi.done("head-health", incoming, "opinions", Map.of("outcome", "AGREED")), "signature", null);
        search("office-director", Map.of("q", word, "state", "ARRIVED")).then().body("items.source", contains("INCOMING"));
    }

    @Test
    void itIsFilteredAndPaged() {
        String word = rare();
        for (int each = 0; each < 3; each++) {
            drafted("clerk-transport", draft(Map.of("title", word + "第" + each + "号", "kind", each == 0 ? "DECISION" : "NOTICE")));
        }
        Response page = search("clerk-transport", Map.of("q", word, "limit", 2));
        page.then().body("items.title", contains(word + "第2号", word + "第1号"));
        search("clerk-transport", Map.of("q", word, "limit", 2, "after", page.<String>path("next"))).then().body("items", hasSize(1))
                .body("next", equalTo(null));
        search("clerk-transport", Map.of("q", word, "kind", "DECISION")).then().body("items.title", contains(word + "第0号"));
        search("clerk-transport", Map.of("q", word, "sender", "transport", "state", "DRAFTED", "from", "2020-01-01")).then().body("items", hasSize(3));
        search("clerk-transport", Map.of("q", word, "to", "2020-01-01")).then().body("items", empty());
        search("clerk-transport", Map.of("q", word, "sender", "health")).then().body("items", empty());
    }

    @Test
    void recordsMadeBeforeThereWasASearchAreFoundByTitle() throws IOException {
        String word = rare();
        Known document = drafted("clerk-transport", draft(Map.of("title", "关于" + word + "的通知")));
        Known incoming = ReceivingApi.prepared("clerk-transport", request(Map.of("title", "关于" + word + "的请示")));
        for (String table : List.of("document", "incoming_document")) {
            pool.preparedQuery("with lost as (update " + table + " set search_id = null where id = any($1) returning id) select id from lost")
                    .executeAndAwait(ids(document, incoming));
        }
        pool.preparedQuery("delete from search_text where id = any($1)").executeAndAwait(ids(document, incoming));
        search("clerk-transport", Map.of("q", word)).then().body("items", empty());
        try (InputStream migration = getClass().getResourceAsStream("/db/migration/V145__search_of_earlier_records.sql")) {
            pool.query(new String(migration.readAllBytes(), StandardCharsets.UTF_8)).executeAndAwait();
        }
        search("clerk-transport", Map.of("q", word)).then().body("items.id", containsInAnyOrder(document.id(), incoming.id()));
        search("office-director", Map.of("q", word)).then().body("items.id", contains(document.id()));
        DocumentApi.done("clerk-transport", document, "submission", null);
        search("clerk-transport", Map.of("q", word, "state", "SUBMITTED")).then().body("items", hasSize(1));
    }

    private static Tuple ids(Known... records) {
        return Tuple.of(Arrays.stream(records).map(record -> UUID.fromString(record.id())).toArray(UUID[]::new));
    }

    @Test
    void whatCannotBeSearchedForIsRefused() {
        search("clerk-transport", Map.of()).then().statusCode(400).body("errors.field", hasItem("words"));
        search("clerk-transport", Map.of("q", "桥")).then().statusCode(400);
        search("clerk-transport", Map.of("q", "。?!")).then().statusCode(400);
        search("clerk-transport", Map.of("q", "文".repeat(101))).then().statusCode(400);
        search("clerk-transport", Map.of("q", "100%_'\\;drop")).then().statusCode(200).body("items", empty());
        given().get(DOCUMENTS + "/search?q=桥梁").then().statusCode(401);
        Map<String, Object> odd = new HashMap<>(Map.of("q", "桥梁", "from", "yesterday"));
        search("clerk-transport", odd).then().statusCode(org.hamcrest.Matchers.lessThan(500));
    }
}
