package org.workrules.disclosure.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.disclosure.Anlan.PUBLICATIONS;
import static org.workrules.disclosure.Anlan.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.blobs.Blobs;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class FiguresApiTest {

    private static final String FIGURES = "/api/disclosure/figures";
    private static final String HEALTH = "departments.find { it.department == 'health' }.";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Blobs blobs;

    @Test
    void whatWasPublishedInTimeLateAndWithheldIsCounted() {
        LocalDate day = LocalDate.now();
        settle(Anlan.task(blobs, "按期公开", "health", day), Map.of());
        String late = Anlan.task(blobs, "逾期公开", "health", LocalDate.of(2026, 9, 14));
        Awaitility.await().atMost(PATIENCE).untilAsserted(() ->
                as("head-health").get(PUBLICATIONS + "/" + late).then().body("overdueSince", notNullValue()));
        settle(late, Map.of("lateReason", "补充解读"));
        String withheld = Anlan.task(blobs, "不予公开", "health", day);
        as("head-health").body(Map.of("ground", "PERSONAL_PRIVACY", "explanation", "含病历", "reviewer", "clerk-health", "reviewerName", "华芒种"))
                .post(PUBLICATIONS + "/" + withheld + "/withholding").then().statusCode(200);
        Anlan.task(blobs, "待公开", "health", day);
        JsonPath figures = as("head-supervision-bureau").queryParam("from", "2026-01-01").get(FIGURES).jsonPath();
        assertThat(figures.getInt(HEALTH + "tasks")).isEqualTo(4);
        assertThat(figures.getInt(HEALTH + "inTime")).isEqualTo(1);
        assertThat(figures.getInt(HEALTH + "late")).isEqualTo(1);
        assertThat(figures.getInt(HEALTH + "withheld")).isEqualTo(1);
        assertThat(figures.getInt(HEALTH + "open")).isEqualTo(1);
        assertThat(figures.getInt(HEALTH + "interpreted")).isEqualTo(2);
        assertThat(figures.getInt("withheld.PERSONAL_PRIVACY")).isEqualTo(1);
        assertThat(figures.getInt("dispatches.WEBSITE")).isGreaterThanOrEqualTo(2);
        as("mayor").get(FIGURES).then().statusCode(200).body("firstNotices", notNullValue());
        as("head-health").get(FIGURES).then().statusCode(200).body("departments.department", equalTo(List.of("health")))
                .body("withheld", equalTo(Map.of("PERSONAL_PRIVACY", 1))).body("firstNotices", nullValue());
        as("mayor").queryParam("from", "2020-01-01").queryParam("to", "2020-12-31").get(FIGURES).then()
                .body("departments", equalTo(List.of())).body("firstNotices.owed", equalTo(0));
    }

    @Test
    void clerksDoNotReadFigures() {
        as("clerk-health").get(FIGURES).then().statusCode(403);
    }

    private static void settle(String task, Map<String, Object> release) {
        as("clerk-health").body(Anlan.preparation()).post(PUBLICATIONS + "/" + task + "/preparation").then().statusCode(200);
        as("head-health").body(Map.of("passed", true, "opinion", "不涉密")).post(PUBLICATIONS + "/" + task + "/secrecy-review").then().statusCode(200);
        as("head-health").body(release).post(PUBLICATIONS + "/" + task + "/release").then().statusCode(200);
    }
}
