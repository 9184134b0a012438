package org.workrules.disclosure.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.consultations.Asking.COMMENTS;
import static org.workrules.disclosure.consultations.Asking.CONSULTATIONS;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.SameBand;
import org.workrules.testing.SentStatements;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;
import org.workrules.testing.TwoSizes;

/**
 * Twenty thousand opinions on one draft and two hundred other drafts: whoever reads, gives an opinion or answers one waits no longer than
 * with two hundred opinions and two drafts; what is about all of them at once takes a time that people wait.
 */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpinionsScaleTest {

    private static final Logger LOG = Logger.getLogger(OpinionsScaleTest.class);
    private static final int OPINIONS = 20_000;
    private static final int OTHERS = 200;
    /** The wordings of a draft are counted when they are asked for: twenty thousand opinions along an index. */
    private static final double COUNTING_MS = 60;
    private static final Duration PEOPLE_WAIT = Duration.ofSeconds(10);
    private static final String API = "/api/disclosure";
    private static final String DRAFT = "00000000-0000-7000-8000-000000000000";
    private static final String OPINION = "00000000-0000-7000-9000-000000000064";
    private static final String ON = "/consultations/" + DRAFT;
    /** Two hundred consultations lie on a few pages, and to read them whole is right; what grows with opinions is not read so. */
    private static final Set<String> LARGE = Set.of("consultation_comment", "consultation_wording");
    private static final List<String> READ_BY_CLERK = List.of("/consultations?limit=50", "/consultations?state=OPEN", ON,
            "/consultations?dossier=00000000-0000-7000-8001-000000000000", "/consultation-comments?limit=50", "/consultation-comments?disposed=false",
            "/consultation-comments?disposed=true", "/consultation-comments?consultation=" + DRAFT,
            "/consultation-comments?disposed=false&consultation=" + DRAFT, "/consultation-comments/" + OPINION, ON + "/comments",
            ON + "/comments?disposed=true", ON + "/comments?clause=%E7%AC%AC3%E6%9D%A1", ON + "/comments?containing=%E5%A4%9C%E9%97%B4%E5%85%8D%E8%B4%B9",
            ON + "/comments?containing=%E7%AC%AC77%E6%9D%A1", ON + "/joint-dispositions", "/desk");
    private static final List<String> READ_BY_LEADER = List.of("/consultations?department=transport", "/consultation-comments?limit=50",
            "/consultation-comments?disposed=false", "/consultation-comments?disposed=true", ON + "/comments?disposed=false");
    private static final List<String> READ_BY_ANYBODY = List.of("/public/consultations", "/public/consultations?state=OPEN", "/public" + ON,
            "/public/consultation-comments/" + OPINION);

    @Inject
    DataSource database;
    @Inject
    Blobs blobs;
    @Inject
    Pool pool;

    private TwoSizes sizes;

    /** Not before all tests: the service's port is known to a test only. */
    private TwoSizes sizes() throws SQLException {
        if (sizes == null) {
            String seed = TwoSizes.resource("/scale/opinions.sql").replace(":draft", Asking.keep(blobs, "停车收费方案"));
            sizes = new TwoSizes(database, List.of(), seed.replace(":opinions", String.valueOf(OPINIONS / 100)).replace(":others", "2"),
                    seed.replace(":opinions", String.valueOf(OPINIONS)).replace(":others", String.valueOf(OTHERS)));
        }
        return sizes;
    }

    @AfterAll
    void clean() throws SQLException {
        if (sizes != null) {
            sizes.close();
        }
    }

    private static HttpRequest.Builder request(String address, String person) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + API + address));
        return person == null ? request : request.header("Authorization", "Bearer " + TestTokens.as(person));
    }

    private static HttpRequest post(String address, String person, String body) {
        return request(address, person).header("Content-Type", "application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*").POST(BodyPublishers.ofString(body)).build();
    }

    private static HttpRequest opinion() {
        return post("/public/consultation-comments", null, "{\"consultationId\":\"" + DRAFT + "\",\"text\":\"不同意提高收费标准,理由1。\"}");
    }

    private static HttpRequest answer() {
        return post("/consultation-comments/" + OPINION + "/disposition", "clerk-transport", "{\"disposition\":\"ADOPTED\",\"reason\":\"采纳\"}");
    }

    private static HttpRequest wordings(String filter) {
        return request(ON + "/wordings" + filter, "clerk-transport").build();
    }

    @Test
    @Order(1)
    void whoReadsGivesAnOpinionOrAnswersOneWaitsAsLongAsWithAHundredth() throws SQLException {
        TwoSizes two = sizes();
        SameBand band = new SameBand();
        Map<List<String>, String> read = new LinkedHashMap<>();
        read.put(READ_BY_CLERK, "clerk-transport");
        read.put(READ_BY_LEADER, "office-director");
        read.put(READ_BY_ANYBODY, null);
        read.forEach((addresses, person) -> addresses.forEach(address -> band.ask(address, 200, () -> request(address, person).build())));
        band.ask("wordings", 200, COUNTING_MS, () -> wordings("?limit=50"));
        band.ask("wordings that wait", 200, COUNTING_MS, () -> wordings("?waiting=true"));
        band.ask("an opinion is given", 201, OpinionsScaleTest::opinion);
        band.ask("an opinion is answered", 200, OpinionsScaleTest::answer);
        List<String> slower = band.slower(two);
        band.measured().forEach(LOG::info);
        assertThat(slower).isEmpty();
    }

    @Test
    @Order(2)
    void noStatementReadsALargeTableFromEndToEnd() throws SQLException {
        sizes().use("large");
        List<String> wordings = as("clerk-transport").get(API + ON + "/wordings?waiting=true").path("items.id");
        Set<String> sent = SentStatements.during(() -> {
            READ_BY_CLERK.forEach(address -> List.of("clerk-transport", "office-director").forEach(person -> as(person).get(API + address)));
            READ_BY_ANYBODY.forEach(address -> as("mayor").get(API + address));
            as("clerk-transport").get(API + ON + "/comments?wording=" + wordings.get(0)).then().statusCode(200);
            as("clerk-transport").get(API + ON + "/wordings?after=" + wordings.get(0)).then().statusCode(200);
            Map<String, Object> answer = Map.of("disposition", "ADOPTED", "reason", "采纳", "alreadyAnswered", "KEEP");
            for (Map<String, Object> chosen : List.<Map<String, Object>>of(Map.of("wording", wordings.get(49)), Map.of("clause", "第7条"),
                    Map.of("containing", "第77条"), Map.of("opinions", List.of("00000000-0000-7000-9000-0000000003e9")))) {
                Map<String, Object> body = new LinkedHashMap<>(answer);
                body.putAll(chosen);
                as("clerk-transport").body(body).post(API + ON + "/joint-dispositions").then().statusCode(201);
            }
            Asking.submit(Map.of("consultationId", DRAFT, "text", "新的意见", "clause", "第三条")).then().statusCode(201);
            Asking.dispose("clerk-transport", OPINION, "ADOPTED").then().statusCode(200);
            Asking.conclude("head-transport", UUID.fromString(DRAFT)).then().statusCode(409);
        });
        assertThat(sent.size()).isGreaterThan(25);
        assertThat(SentStatements.scanned(new ArrayList<>(sent), LARGE)).isEmpty();
    }

    @Test
    @Order(3)
    void allThatWaitAreAnsweredAtOnceAndTheSummaryIsPublishedWhilePeopleWait() throws SQLException {
        sizes().use("large");
        pool.query("update consultation set state = 'CLOSED' where id = '" + DRAFT + "'").executeAndAwait();
        int waiting = waiting();
        long before = System.nanoTime();
        int answered = 0;
        for (String words : List.of("收费", "意见")) {
            Response given = as("clerk-transport").body(Map.of("disposition", "NOT_ADOPTED", "reason", "收费标准依据成本调查确定", "containing", words,
                    "alreadyAnswered", "KEEP")).post(CONSULTATIONS + "/" + DRAFT + "/joint-dispositions");
            answered += given.statusCode() == 201 ? given.<Integer>path("answered") : 0;
        }
        LOG.infof("%d opinions were answered in %d ms", answered, Duration.ofNanos(System.nanoTime() - before).toMillis());
        for (int left = waiting(); left > 0; left = waiting()) {
            List<String> ids = as("clerk-transport").get(COMMENTS + "?disposed=false&limit=200&consultation=" + DRAFT).path("items.id");
            answered += as("clerk-transport").body(Map.of("disposition", "ADOPTED", "reason", "采纳", "opinions", ids))
                    .post(CONSULTATIONS + "/" + DRAFT + "/joint-dispositions").then().statusCode(201).extract().<Integer>path("answered");
        }
        assertThat(answered).isEqualTo(waiting);
        as("clerk-transport").get(COMMENTS + "?disposed=false&consultation=" + DRAFT).then().body("items.size()", equalTo(0));
        Asking.conclude("head-transport", UUID.fromString(DRAFT)).then().statusCode(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PEOPLE_WAIT);
        as("clerk-transport").get(API + ON).then().body("opinions", equalTo(count("")));
    }

    private int waiting() {
        return count("and disposition is null");
    }

    private int count(String further) {
        return pool.query("select count(*)::int as opinions from consultation_comment where consultation_id = '" + DRAFT + "'" + further)
                .executeAndAwait().iterator().next().getInteger("opinions");
    }
}
