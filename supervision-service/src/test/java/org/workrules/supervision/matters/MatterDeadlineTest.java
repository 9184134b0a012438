package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.workrules.supervision.Anlan.CASES;
import static org.workrules.supervision.Anlan.DESK;
import static org.workrules.supervision.Anlan.MATTERS;
import static org.workrules.supervision.Anlan.act;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.done;
import static org.workrules.supervision.Anlan.id;
import static org.workrules.supervision.Anlan.matter;
import static org.workrules.supervision.Anlan.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.supervision.Anlan;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Limits that approach and pass, with the clock moved. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MatterDeadlineTest {

    @Inject
    BusinessClock clock;

    @BeforeEach
    void seat() {
        Anlan.seat();
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    @Test
    void aLimitThatApproachesRemindsTheDepartmentAndPassesOnce() {
        String matter = matter("限期一", "transport", 10);
        String later = matter("限期二", "transport", 13);
        clock.moveBy(Duration.ofDays(9));
        awaitKinds(matter, List.of("OPENED", "APPROACHING"));
        as("clerk-transport").get(DESK).then().body("items.find { it.id == '" + id(matter) + "' }.act", equalTo("answer-reminder"));
        as("vice-mayor-1").get(DESK).then().body("items.findAll { it.act == 'urge' }.id", hasItem(id(matter)));

        clock.moveBy(Duration.ofDays(2));
        PublishedEvent overdue = TestEvents.await("supervision.events", "MatterOverdue", id(matter));
        assertThat(overdue.data().get("dueOn").asText()).isEqualTo(today().plusDays(10).toString());
        awaitKinds(matter, List.of("OPENED", "APPROACHING", "OVERDUE"));
        as("office-director").queryParam("overdue", true).queryParam("department", "transport").queryParam("limit", 200).get(MATTERS)
                .then().body("items.id", hasItem(id(matter)));
        as("clerk-transport").get(DESK).then().body("items.find { it.id == '" + id(matter) + "' }.act", equalTo("finish-overdue"));
        as("head-supervision-bureau").get(DESK).then().body("items.findAll { it.act == 'remind' }.id", hasItem(id(matter)));

        clock.moveBy(Duration.ofDays(3));
        TestEvents.await("supervision.events", "MatterOverdue", id(later));
        List<PublishedEvent> said = EventContracts.check("supervision.events").stream()
                .filter(event -> event.subject().equals(id(matter)) && event.type().contains("MatterOverdue")).toList();
        assertThat(said).hasSize(1);
    }

    @Test
    void anExtensionMovesTheLimit() {
        String matter = matter("延期", "education", 10);
        String other = matter("不延期", "education", 10);
        done("office-director", matter, "extensions", Map.of("dueOn", today().plusDays(40).toString(), "reason", "连续降雨"));
        clock.moveBy(Duration.ofDays(12));
        TestEvents.await("supervision.events", "MatterOverdue", id(other));
        as("office-director").get(matter).then().body("overdue", equalTo(false));
        clock.moveBy(Duration.ofDays(30));
        assertThat(TestEvents.await("supervision.events", "MatterOverdue", id(matter)).data().get("dueOn").asText())
                .isEqualTo(today().plusDays(40).toString());
    }

    @Test
    void whatIsProposedForClosingIsNotOverdueWhileItIsJudged() {
        String matter = matter("待审", "education", 10);
        String other = matter("未办", "education", 10);
        done("clerk-education", matter, "progress", Map.of("percent", 100, "text", "完成"));
        done("head-education", matter, "closure", Map.of("result", "完成", "evidence", List.of("报告")));
        clock.moveBy(Duration.ofDays(12));
        TestEvents.await("supervision.events", "MatterOverdue", id(other));
        as("office-director").get(matter).then().body("overdue", equalTo(false));
        done("office-director", matter, "acceptance", Map.of("accepted", false, "opinion", "缺少附件")).then()
                .body("state", equalTo("OPEN")).body("overdue", equalTo(true));
        TestEvents.await("supervision.events", "MatterOverdue", id(matter));
    }

    @Test
    void anOverdueMatterIsNotExtendedButLeadsToACase() {
        String matter = matter("问责来源", "education", 5);
        as("head-supervision-bureau").body(Map.of("matterId", id(matter), "allegation", "拖延")).post(CASES).then().statusCode(409)
                .body("article", equalTo("art. 31"));
        clock.moveBy(Duration.ofDays(7));
        TestEvents.await("supervision.events", "MatterOverdue", id(matter));
        act("office-director", matter, "extensions", Map.of("dueOn", today().plusDays(90).toString(), "reason", "x")).then().statusCode(409)
                .body("rule", equalTo("supervision.extended-in-time"));
        as("head-supervision-bureau").body(Map.of("matterId", id(matter), "allegation", "拖延")).post(CASES).then().statusCode(201)
                .body("ground", equalTo("DELAY")).body("department", equalTo("education"));
        as("head-supervision-bureau").body(Map.of("matterId", id(matter), "allegation", "拖延")).post(CASES).then().statusCode(409)
                .body("rule", equalTo("supervision.one-case"));
        as("office-director").body(Map.of("matterId", id(matter), "allegation", "拖延")).post(CASES).then().statusCode(403);
    }

    private static void awaitKinds(String matter, List<String> kinds) {
        Awaitility.await(matter + " " + kinds).atMost(Duration.ofSeconds(20)).until(() ->
                as("office-director").get(matter).jsonPath().getList("record.kind", String.class), equalTo(kinds));
    }
}
