package org.workrules.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DescriptionTest {

    private static final List<String> OPERATIONS = List.of("listPublications", "getPublication", "getPublicationText",
            "listPublicationDeadlines", "preparePublication", "reviewPublicationSecrecy", "releasePublication",
            "withholdPublication", "withdrawPublication", "recordPublicationDispatch", "listFirstNotices", "getFirstNotice",
            "listFirstNoticeDeadlines", "draftFirstNotice", "returnFirstNotice", "issueFirstNotice", "recordFirstNoticeDispatch",
            "getDisclosureFigures", "getDisclosureDesk", "listPublicPublications", "getPublicPublication", "listPublicNotices",
            "getPublicNotice", "getPublicFeed", "listConsultations", "getConsultation", "concludeConsultation", "listConsultationComments",
            "getConsultationComment", "disposeConsultationComment", "listPublicConsultations", "getPublicConsultation", "submitPublicComment",
            "getPublicReceipt", "listConsultationWordings", "disposeConsultationAlike", "listJointDispositions", "getJointDisposition",
            "listCommentsOnConsultation");

    @Test
    void everyOperationIsDescribed() {
        Map<String, Map<String, Map<String, Object>>> paths = given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");
        List<String> described = paths.values().stream().flatMap(path -> path.values().stream())
                .map(operation -> String.valueOf(operation.get("operationId"))).toList();
        assertThat(described).containsAll(OPERATIONS).doesNotHaveDuplicates();
        assertThat(paths.get("/api/disclosure/public/feed").get("get").get("security")).isIn(null, List.of(), List.of(Map.of()));
        assertThat(paths.get("/api/disclosure/publications/{id}/release").get("post").get("security")).isNotNull();
    }

    @Test
    void everyRuleStandsInTheRegisterWithItsFigures() {
        JsonPath rules = given().get("/api/disclosure/rules").jsonPath();
        assertThat(rules.getList("id", String.class)).contains("disclosure.publication-within-limit",
                "disclosure.first-notice-within-limit", "disclosure.channel-website");
        assertThat(rules.getList("find { it.id == 'disclosure.first-notice-within-limit' }.policies.figure", Integer.class)).containsExactly(5);
        assertThat(rules.getList("find { it.id == 'disclosure.first-notice-within-limit' }.policies.confirmed", Boolean.class)).containsExactly(false);
        assertThat(rules.getInt("find { it.id == 'disclosure.publication-within-limit' }.article")).isEqualTo(20);
    }
}
