package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.workrules.supervision.Anlan.DESK;
import static org.workrules.supervision.Anlan.MATTERS;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.await;
import static org.workrules.supervision.Anlan.id;
import static org.workrules.supervision.Anlan.issue;
import static org.workrules.supervision.Anlan.matter;
import static org.workrules.supervision.Anlan.resolve;
import static org.workrules.supervision.Anlan.takenOver;
import static org.workrules.supervision.Anlan.task;
import static org.workrules.supervision.Anlan.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.supervision.Anlan;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Matters that open from what meetings decide and what documents order. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MatterEventsTest {

    private final String resolution = UUID.randomUUID().toString();
    private final String document = UUID.randomUUID().toString();
    private final String taskId = UUID.randomUUID().toString();

    @BeforeEach
    void seat() {
        Anlan.seat();
    }

    @Test
    void eachTaskOfAResolutionBecomesAMatterOnItsDepartmentsDesk() {
        resolve(resolution, "公交提升方案", "public", List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30)),
                task(UUID.randomUUID().toString(), "安排补贴资金", "education", today().plusDays(10))));
        await("office-director", MATTERS, Map.of("sourceId", resolution), 2);
        String mine = await("head-transport", MATTERS, Map.of("sourceId", resolution), 1).get(0);
        as("clerk-transport").get(MATTERS + "/" + mine).then().body("taskId", equalTo(taskId)).body("source", equalTo("RESOLUTION"))
                .body("responsibleLeader", equalTo("vice-mayor-1")).body("openedBy", equalTo("service:supervision"));
        as("clerk-transport").get(DESK).then().body("items.id", hasItem(mine))
                .body("items.find { it.id == '" + mine + "' }.act", equalTo("report-progress"))
                .body("items.find { it.id == '" + mine + "' }.article", equalTo(53))
                .body("items.find { it.id == '" + mine + "' }.href", equalTo(MATTERS + "/" + mine));
    }

    @Test
    void aDocumentWithAKnownTaskOpensNoSecondMatter() {
        resolve(resolution, "公交提升方案", "public", List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30))));
        String known = await("office-director", MATTERS, Map.of("sourceId", resolution), 1).get(0);
        issue(document, "关于公交提升的通知", List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30)),
                task(UUID.randomUUID().toString(), "更新站牌", "housing-construction", today().plusDays(30))));
        List<String> of = await("office-director", MATTERS, Map.of("sourceId", document), 2);
        assertThat(of).contains(known);
        as("office-director").get(MATTERS + "/" + known).then().body("documentId", equalTo(document)).body("source", equalTo("RESOLUTION"))
                .body("record.kind", equalTo(List.of("OPENED", "LINKED")));
    }

    @Test
    void aDocumentThatIsHeardOfBeforeItsResolutionOpensTheSameMatter() {
        issue(document, "关于公交提升的通知", List.of(takenOver(resolution, taskId, "开通三条线路", "transport", today().plusDays(30))));
        String known = await("office-director", MATTERS, Map.of("sourceId", document), 1).get(0);
        PublishedEvent opened = TestEvents.await("supervision.events", "MatterOpened", known);
        assertThat(opened.data().get("source").asText()).isEqualTo("RESOLUTION");
        assertThat(opened.data().get("sourceId").asText()).isEqualTo(resolution);
        String other = UUID.randomUUID().toString();
        resolve(resolution, "公交提升方案", "public", List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30)),
                task(other, "安排补贴", "education", today().plusDays(30))));
        assertThat(await("office-director", MATTERS, Map.of("sourceId", resolution), 2)).contains(known);
        as("office-director").get(MATTERS + "/" + known).then().body("record.kind", equalTo(List.of("OPENED", "LINKED")))
                .body("documentId", equalTo(document)).body("source", equalTo("RESOLUTION"));
    }

    @Test
    void anEventThatComesTwiceOpensOneMatter() {
        List<Map<String, Object>> tasks = List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30)));
        String event = resolve(resolution, "重复事件", "public", tasks);
        String id = await("office-director", MATTERS, Map.of("sourceId", resolution), 1).get(0);
        TestEvents.publish("meeting.events", "org.workrules.meeting.ResolutionAdopted.v1", resolution,
                Anlan.json(Map.of("resolutionId", resolution, "topicTitle", "重复事件", "secrecy", "public", "tasks", tasks)), event);
        String later = UUID.randomUUID().toString();
        TestEvents.publish("meeting.events", "org.workrules.meeting.ResolutionAdopted.v1", resolution,
                Anlan.json(Map.of("resolutionId", later, "topicTitle", "之后", "secrecy", "public", "tasks", List.of())));
        await("office-director", MATTERS, Map.of("sourceId", later), 1);
        as("office-director").get(MATTERS + "/" + id).then().body("record.kind", equalTo(List.of("OPENED")));
    }

    @Test
    void aResolutionWithoutTasksWaitsForTheSecretaryGeneral() {
        resolve(resolution, "抓好冬季供暖", "internal", List.of());
        String id = await("secretary-general", MATTERS, Map.of("sourceId", resolution, "state", "UNASSIGNED"), 1).get(0);
        as("secretary-general").get(DESK).then().body("items.findAll { it.act == 'assign' }.id", hasItem(id));
        as("secretary-general").get(MATTERS + "/" + id).then().body("title", equalTo("抓好冬季供暖"));
        PublishedEvent opened = TestEvents.await("supervision.events", "MatterOpened", id);
        assertThat(opened.data().get("department").isNull()).isTrue();
    }

    @Test
    void theStoryOfTheResolutionGoesOn() {
        String event = resolve(resolution, "公交提升方案", "public", List.of(task(taskId, "开通三条线路", "transport", today().plusDays(30))));
        String id = await("office-director", MATTERS, Map.of("sourceId", resolution), 1).get(0);
        PublishedEvent opened = TestEvents.await("supervision.events", "MatterOpened", id);
        assertThat(opened.headers()).containsEntry("ce_correlationid", event).containsEntry("ce_causationid", event);
    }

    @Test
    void whoTakesOverAPortfolioAnswersForItsOpenMatters() {
        String matter = matter("分工调整", "district-xilan", 30);
        as("office-director").get(matter).then().body("responsibleLeader", equalTo("mayor"));
        Anlan.position("vice-mayor-7", "新任副市长", "government", List.of("vice-mayor"), List.of("district-xilan"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                as("office-director").get(matter).jsonPath().getString("responsibleLeader"), equalTo("vice-mayor-7"));
        as("office-director").get(matter).then().body("record.kind", equalTo(List.of("OPENED", "HANDED_OVER")));
    }

    @Test
    void whatIsPublishedKeepsItsContract() {
        String matter = matter("事件契约", "transport", 10);
        TestEvents.await("supervision.events", "MatterOpened", id(matter));
        assertThat(EventContracts.check("supervision.events")).isNotEmpty();
    }
}
