package org.workrules.supervision.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.workrules.supervision.Anlan.CASES;
import static org.workrules.supervision.Anlan.DESK;
import static org.workrules.supervision.Anlan.act;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.await;
import static org.workrules.supervision.Anlan.breach;
import static org.workrules.supervision.Anlan.done;
import static org.workrules.supervision.Anlan.id;
import static org.workrules.supervision.Anlan.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Accountability cases through the API. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class CaseApiTest {

    private static final Map<String, Object> FACTS = Map.of("facts", "迟报40分钟", "evidence", List.of("值班记录"));
    private static final Map<String, Object> HEARING = Map.of("heard", "东禾区", "heldOn", today().toString(), "statement", "通信中断");
    private static final Map<String, Object> DECISION = Map.of("measure", "CRITICISM", "reasons", "事实清楚");
    private static final Map<String, Object> APPROVED = Map.of("approved", true, "reasons", "同意");
    private static final Map<String, Object> REASON = Map.of("reason", "时限计算有误");

    @Test
    void aBreachOpensOneCaseHoweverOftenItIsToldAndGoesToDecisionAndAppeal() {
        String breach = UUID.randomUUID().toString();
        breach(breach, "district-donghe", "LATE");
        breach(breach, "district-donghe", "LATE");
        String last = UUID.randomUUID().toString();
        breach(last, "district-donghe", "MISSED");
        await("head-supervision-bureau", CASES, Map.of("sourceId", last), 1);
        String opened = CASES + "/" + await("head-supervision-bureau", CASES, Map.of("sourceId", breach), 1).get(0);
        TestEvents.await("supervision.events", "AccountabilityOpened", id(opened));
        as("head-supervision-bureau").get(DESK).then().body("items.find { it.id == '" + id(opened) + "' }.act", equalTo("establish-facts"));

        act("head-supervision-bureau", opened, "decision", DECISION).then().statusCode(409)
                .body("rule", equalTo("supervision.heard-first")).body("article", equalTo("art. 28"));
        done("clerk-supervision-bureau", opened, "facts", FACTS);
        done("clerk-supervision-bureau", opened, "hearing", HEARING);
        done("head-supervision-bureau", opened, "decision", DECISION);
        as("mayor").get(DESK).then().body("items.find { it.id == '" + id(opened) + "' }.act", equalTo("approve"));
        done("mayor", opened, "approval", APPROVED).then().body("state", equalTo("DECIDED")).body("approvedBy", equalTo("mayor"));
        done("district-head-donghe", opened, "appeal", REASON).then().body("state", equalTo("APPEALED"));
        done("mayor", opened, "appeal-decision", Map.of("approved", false, "reasons", "维持")).then().body("state", equalTo("UPHELD"));
        assertThat(EventContracts.check("supervision.events")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"head-transport,facts", "office-director,facts", "head-transport,hearing", "vice-mayor-2,hearing", "mayor,decision",
            "clerk-health,decision", "head-supervision-bureau,approval", "vice-mayor-1,approval", "head-health,closure",
            "clerk-health,appeal", "head-transport,appeal", "head-supervision-bureau,appeal-decision"})
    void anActByTheWrongOfficeIsDenied(String person, String act) {
        String opened = opened("health");
        Object body = switch (act) {
            case "facts" -> FACTS;
            case "hearing" -> HEARING;
            case "decision" -> DECISION;
            case "approval", "appeal-decision" -> APPROVED;
            default -> REASON;
        };
        act(person, opened, act, body).then().statusCode(403);
    }

    @Test
    void theHeadConcernedReadsTheCaseAndOthersDoNot() {
        String opened = opened("health");
        as("head-health").get(opened).then().statusCode(200).body("allegation", containsString("未在规定时限内报告"));
        as("clerk-health").get(opened).then().statusCode(404);
        as("head-transport").get(opened).then().statusCode(404);
        as("head-health").get(CASES).then().statusCode(200).body("items.id", hasItem(id(opened)));
        as("head-transport").get(CASES).then().statusCode(200).body("items.id", not(hasItem(id(opened))));
        as("clerk-health").get(CASES).then().statusCode(403);
    }

    @Test
    void aCaseIsClosedWithoutFinding() {
        String opened = opened("health");
        done("head-supervision-bureau", opened, "closure", REASON).then().body("state", equalTo("CLOSED_WITHOUT_FINDING"));
        act("head-supervision-bureau", opened, "facts", FACTS).then().statusCode(409).body("rule", equalTo("supervision.case-state"));
    }

    @Test
    void twoPeopleAtOnceDoNotBothDecide() {
        String opened = opened("health");
        String etag = as("mayor").get(opened).header("ETag");
        List<Integer> statuses = Stream.of("head-supervision-bureau", "clerk-supervision-bureau")
                .map(person -> CompletableFuture.supplyAsync(() -> as(person).header("If-Match", etag).body(FACTS).post(opened + "/facts").statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void badInputIsRefused() {
        String opened = opened("health");
        act("head-supervision-bureau", opened, "facts", Map.of("facts", "x")).then().statusCode(422).body("rule", equalTo("supervision.facts-with-evidence"));
        act("head-supervision-bureau", opened, "hearing", Map.of("heard", "x")).then().statusCode(400).body("errors.field", hasItem("heldOn"));
        as("head-supervision-bureau").body(REASON).post(opened + "/closure").then().statusCode(428);
        as("head-supervision-bureau").body(Map.of("matterId", UUID.randomUUID().toString(), "allegation", "x")).post(CASES).then().statusCode(404);
        as("head-supervision-bureau").get(CASES + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static String opened(String department) {
        String breach = UUID.randomUUID().toString();
        breach(breach, department, "LATE");
        return CASES + "/" + await("head-supervision-bureau", CASES, Map.of("sourceId", breach), 1).get(0);
    }
}
