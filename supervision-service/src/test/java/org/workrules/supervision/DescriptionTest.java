package org.workrules.supervision;

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

/** What the service says of itself. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DescriptionTest {

    private static final List<String> OPERATIONS = List.of("listMatters", "openMatter", "getMatter", "reportMatterProgress",
            "proposeMatterClosure", "recordMatterFeedback", "recordMatterReply", "dispatchMatter", "remindOfMatter", "extendMatter",
            "judgeMatterClosure", "reopenMatter", "listAccountabilityCases", "proposeAccountabilityCase", "getAccountabilityCase",
            "establishCaseFacts", "recordCaseHearing", "proposeCaseDecision", "approveCaseDecision", "closeCaseWithoutFinding",
            "appealCaseDecision", "decideCaseAppeal", "getAssessment", "listAssessmentFacts", "getSupervisionDesk", "listInterests", "getInterest",
            "declareInterest", "withdrawInterest");
    private static final List<String> REQUESTS = List.of("MatterRequest", "DispatchRequest", "ProgressRequest", "NoteRequest",
            "ExtensionRequest", "ClosureRequest", "AcceptanceRequest", "CaseProposal", "FactsRequest", "HearingRequest",
            "DecisionRequest", "JudgementRequest", "ReasonRequest", "InterestRequest", "WithdrawalRequest");

    @Test
    void everyOperationIsDescribed() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json").get("/q/openapi").jsonPath().getMap("paths");
        List<String> described = paths.values().stream().flatMap(path -> path.values().stream())
                .filter(Map.class::isInstance).map(operation -> String.valueOf(((Map<?, ?>) operation).get("operationId"))).toList();
        assertThat(described).containsAll(OPERATIONS).doesNotHaveDuplicates().doesNotContain("null");
    }

    @Test
    void everyRequestHasExamples() {
        JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
        for (String request : REQUESTS) {
            assertThat(api.getMap("components.schemas." + request + ".properties").values()).as(request)
                    .allSatisfy(property -> assertThat(((Map<?, ?>) property).get("examples")).isNotNull());
        }
    }

    @Test
    void everyRuleStandsInTheRegisterWithItsFigures() {
        JsonPath rules = given().get("/api/supervision/rules").jsonPath();
        assertThat(rules.getInt("find { it.id == 'supervision.audit-independence' }.article")).isEqualTo(8);
        assertThat(rules.getInt("find { it.id == 'supervision.letter-answered' }.article")).isEqualTo(54);
        assertThat(rules.getList("find { it.id == 'supervision.assessment-weight' }.policies.figure", Integer.class)).containsExactlyInAnyOrder(1, 2, 5);
        assertThat(rules.getList("find { it.id == 'supervision.appeal-in-time' }.policies.confirmed", Boolean.class)).containsExactly(false);
    }
}
