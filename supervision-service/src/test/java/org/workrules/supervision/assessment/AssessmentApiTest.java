package org.workrules.supervision.assessment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.workrules.supervision.Anlan.ASSESSMENT;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.breach;
import static org.workrules.supervision.Anlan.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.workrules.supervision.Anlan;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Scores that lead back to events. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class AssessmentApiTest {

    @Test
    void aScoreIsMadeOfFactsThatNameTheirEvents() {
        Anlan.seat();
        String breach = breach(UUID.randomUUID().toString(), "foreign-affairs", "LATE");
        String publication = TestEvents.publish("disclosure.events", "org.workrules.disclosure.PublicationOverdue.v1", "publication-1",
                Anlan.json(Map.of("publicationId", "publication-1", "documentId", "document-1", "title", "外事通知",
                        "department", "foreign-affairs", "dueOn", today().minusDays(1).toString())));
        String resolution = UUID.randomUUID().toString();
        Anlan.resolve(resolution, "补办事项", "public", List.of(Anlan.task(UUID.randomUUID().toString(), "补办", "foreign-affairs", today().minusDays(2))));
        String matter = Anlan.await("office-director", Anlan.MATTERS, Map.of("sourceId", resolution), 1).get(0);
        String overdue = TestEvents.await("supervision.events", "MatterOverdue", matter).id();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> assessment("head-foreign-affairs").jsonPath().getInt("facts.size()"), equalTo(3));
        assessment("head-foreign-affairs").then().statusCode(200).body("score", equalTo(92))
                .body("lines.kind", equalTo(List.of("MATTER_OVERDUE", "PUBLICATION_OVERDUE", "REPORTING_BREACH")))
                .body("lines.lost", equalTo(List.of(2, 1, 5))).body("lines.confirmed", equalTo(List.of(false, false, false)))
                .body("facts.eventId", hasItem(breach)).body("facts.eventId", hasItem(publication)).body("facts.eventId", hasItem(overdue));
        period("head-foreign-affairs").queryParam("limit", 2).get(ASSESSMENT + "/facts").then().statusCode(200).body("items", hasSize(2));
    }

    @Test
    void aDepartmentReadsItsOwnAssessmentAlone() {
        as("head-transport").queryParams(query("education")).get(ASSESSMENT).then().statusCode(403);
        as("head-transport").queryParams(query("education")).get(ASSESSMENT + "/facts").then().statusCode(403);
        as("clerk-transport").queryParams(query("transport")).get(ASSESSMENT).then().statusCode(403);
        as("vice-mayor-6").queryParams(query("education")).get(ASSESSMENT).then().statusCode(200);
    }

    @Test
    void aPeriodIsComplete() {
        as("office-director").get(ASSESSMENT).then().statusCode(400).body("errors.field", hasItem("department"));
        as("office-director").queryParam("department", "transport").queryParam("from", "2026-01-01").queryParam("to", "2027-01-01")
                .get(ASSESSMENT).then().statusCode(422).body("rule", equalTo("supervision.assessment-period"));
    }

    private static Response assessment(String person) {
        return period(person).get(ASSESSMENT);
    }

    private static RequestSpecification period(String person) {
        return as(person).queryParams(query("foreign-affairs"));
    }

    private static Map<String, String> query(String department) {
        return Map.of("department", department, "from", today().minusDays(300).toString(), "to", today().toString());
    }
}
