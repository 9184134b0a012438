package org.workrules.supervision.matters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.supervision.Anlan.MATTERS;
import static org.workrules.supervision.Anlan.act;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.at;
import static org.workrules.supervision.Anlan.done;
import static org.workrules.supervision.Anlan.id;
import static org.workrules.supervision.Anlan.instruction;
import static org.workrules.supervision.Anlan.matter;
import static org.workrules.supervision.Anlan.opened;
import static org.workrules.supervision.Anlan.today;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.supervision.Anlan;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;
import org.workrules.testing.TestTokens;

/** Matters through the API: every act by the right office and by a wrong one. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MatterApiTest {

    private static final Map<String, Object> EVIDENCE = Map.of("result", "已完成", "evidence", List.of("验收单2026-117"));
    private static final Map<String, Object> ACCEPTED = Map.of("accepted", true, "opinion", "同意办结");

    @Inject
    DataSource database;

    @BeforeEach
    void seat() {
        Anlan.seat();
    }

    @Test
    void aMatterGoesFromInstructionToClosing() {
        String matter = matter("公交线路优化", "transport", 10);
        as("head-transport").get(matter).then().statusCode(200).body("state", equalTo("OPEN"))
                .body("responsibleLeader", equalTo("vice-mayor-1")).body("firstResponsible", equalTo("head-transport"))
                .body("sourceItem", equalTo(3));
        done("clerk-transport", matter, "progress", Map.of("percent", 40, "text", "一条线路已开通"));
        done("office-deputy-director", matter, "reminders", Map.of("text", "请抓紧"));
        done("vice-mayor-1", matter, "extensions", Map.of("dueOn", today().plusDays(20).toString(), "reason", "连续降雨"));
        done("clerk-transport", matter, "progress", Map.of("percent", 100, "text", "全部开通"));
        done("head-transport", matter, "closure", EVIDENCE);
        done("head-supervision-bureau", matter, "acceptance", ACCEPTED).then()
                .body("state", equalTo("CLOSED")).body("closedOn", equalTo(today().toString())).body("overdue", equalTo(false))
                .body("record.kind", equalTo(List.of("OPENED", "PROGRESS", "REMINDER", "EXTENSION", "PROGRESS", "CLOSURE_PROPOSED", "CLOSED")));
        assertThat(TestEvents.await("supervision.events", "MatterOpened", id(matter)).data().get("department").asText()).isEqualTo("transport");
        assertThat(TestEvents.await("supervision.events", "MatterClosed", id(matter)).data().get("late").asBoolean()).isFalse();
        done("office-director", matter, "reopening", Map.of("dueOn", today().plusDays(40).toString(), "reason", "线路停运"))
                .then().body("state", equalTo("OPEN")).body("closedOn", nullValue());
    }

    @Test
    void closingWithoutEvidenceIsRefusedWithItsArticle() {
        String matter = matter("无佐证", "transport", 10);
        done("clerk-transport", matter, "progress", Map.of("percent", 100, "text", "完成"));
        act("head-transport", matter, "closure", Map.of("result", "已完成")).then().statusCode(422)
                .body("rule", equalTo("supervision.closed-with-evidence")).body("article", equalTo("art. 53"))
                .body("strength", equalTo("MUST")).body("remedy", not(nullValue()));
    }

    @Test
    void theRefusalIsTheSameInChinese() {
        String matter = matter("中文", "transport", 10);
        given().auth().oauth2(TestTokens.as("head-transport")).contentType("application/json").header("Idempotency-Key", "zh-" + matter)
                .header("If-Match", "*").header("Accept-Language", "zh").body(EVIDENCE).post(matter + "/closure")
                .then().statusCode(409).body("article", equalTo("第五十三条")).body("rule", equalTo("supervision.task-finished"));
    }

    @ParameterizedTest
    @CsvSource({"head-education,progress", "head-education,closure", "office-director,progress", "head-transport,reminders",
            "vice-mayor-2,extensions", "head-transport,extensions", "head-supervision-bureau,extensions", "head-transport,acceptance",
            "vice-mayor-1,acceptance", "head-transport,reopening", "head-supervision-bureau,assignment", "head-transport,assignment",
            "head-education,feedback", "head-education,reply", "hall-clerk-1,progress"})
    void anActByTheWrongOfficeIsDenied(String person, String act) {
        String matter = matter("职权", "transport", 10);
        act(person, matter, act, body(act)).then().statusCode(403).body("type", endsWith("denied"));
        assertThat(refusals(id(matter), person)).containsExactly("DENIED");
    }

    private static Map<String, Object> body(String act) {
        return switch (act) {
            case "progress" -> Map.of("percent", 10, "text", "x");
            case "closure" -> EVIDENCE;
            case "extensions", "reopening" -> Map.of("dueOn", today().plusDays(20).toString(), "reason", "x");
            case "acceptance" -> ACCEPTED;
            case "assignment" -> Map.of("department", "transport", "dueOn", today().toString(), "note", "x");
            default -> Map.of("text", "x");
        };
    }

    @Test
    void aDepartmentOpensNoMatter() {
        as("head-transport").body(instruction("自立", "transport", today())).post(MATTERS).then().statusCode(403);
    }

    @Test
    void withoutATokenNothingIsSeenOrDone() {
        given().get(MATTERS).then().statusCode(401).body("type", endsWith("unauthenticated"));
        given().contentType("application/json").body(Map.of()).post(MATTERS).then().statusCode(401);
        given().auth().oauth2(TestTokens.forged("office-director")).get(MATTERS).then().statusCode(401);
        given().auth().oauth2(TestTokens.expired("office-director")).get(MATTERS).then().statusCode(401);
        given().auth().oauth2(TestTokens.otherRealm("office-director")).get(MATTERS).then().statusCode(401);
    }

    @Test
    void anotherDepartmentIsToldThereIsNoSuchMatterAndTheLookIsRecorded() {
        String matter = matter("不相干", "transport", 10);
        as("head-education").get(matter).then().statusCode(404);
        assertThat(refusals(id(matter), "head-education")).containsExactly("DENIED");
        as("head-education").get(MATTERS + "/" + UUID.randomUUID()).then().statusCode(404);
        as("head-education").get(MATTERS + "/not-an-id").then().statusCode(404);
    }

    @Test
    void aSecretMatterIsHiddenFromWhoeverLacksClearance() {
        Map<String, Object> request = instruction("保密事项", "transport", today().plusDays(5));
        request.put("secrecy", "secret");
        String matter = at(opened(request));
        as("head-transport").get(matter).then().statusCode(200);
        as("clerk-transport").get(matter).then().statusCode(404);
        act("clerk-transport", matter, "progress", Map.of("percent", 1, "text", "x")).then().statusCode(404);
        assertThat(refusals(id(matter), "clerk-transport")).containsExactly("DENIED", "DENIED");
        as("clerk-transport").queryParam("department", "transport").queryParam("limit", 200).get(MATTERS).then()
                .body("items.id", not(hasItem(id(matter))));
        as("head-transport").queryParam("department", "transport").queryParam("limit", 200).get(MATTERS).then()
                .body("items.id", hasItem(id(matter)));
        assertThat(TestEvents.await("supervision.events", "MatterOpened", id(matter)).data().get("title").asText()).isEqualTo("涉密事项");
        request.put("secrecy", "confidential");
        opened(request).then().statusCode(422).body("rule", equalTo("supervision.secrecy-limit")).body("article", equalTo("art. 35"));
    }

    @Test
    void nobodyInterferesWithAnAuditMatter() {
        Map<String, Object> request = instruction("专项审计", "audit-bureau", today().plusDays(30));
        request.put("audit", true);
        opened(request).then().statusCode(409).body("rule", equalTo("supervision.audit-independence")).body("article", equalTo("art. 8"));
        String audit = at(as("head-audit-bureau").body(request).post(MATTERS));
        for (String person : List.of("secretary-general", "vice-mayor-6", "head-finance")) {
            act(person, audit, "progress", Map.of("percent", 100, "text", "x")).then().statusCode(409).body("article", equalTo("art. 8"));
            assertThat(refusals(id(audit), person)).containsExactly("REFUSED");
        }
        done("clerk-audit-bureau", audit, "progress", Map.of("percent", 100, "text", "完成"));
        done("head-audit-bureau", audit, "closure", EVIDENCE);
        done("mayor", audit, "acceptance", ACCEPTED).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void aLetterIsClosedWhenLeaderAndWriterHaveTheirAnswers() {
        Map<String, Object> request = instruction("来信批示", null, today().plusDays(30));
        request.put("source", "LETTER");
        String letter = at(opened(request));
        as("head-petition-bureau").get(letter).then().body("department", equalTo("petition-bureau"));
        done("clerk-petition-bureau", letter, "progress", Map.of("percent", 100, "text", "已核实"));
        done("head-petition-bureau", letter, "closure", EVIDENCE);
        act("office-director", letter, "acceptance", ACCEPTED).then().statusCode(409).body("article", equalTo("art. 54"));
        done("head-petition-bureau", letter, "feedback", Map.of("text", "已向副市长反馈"));
        act("office-director", letter, "acceptance", ACCEPTED).then().statusCode(409);
        done("clerk-petition-bureau", letter, "reply", Map.of("text", "已书面答复"));
        done("office-director", letter, "acceptance", ACCEPTED).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void anInstructionWithoutHandlerIsDispatchedByTheSecretaryGeneral() {
        String matter = at(opened(instruction("待分派", null, null)));
        as("secretary-general").get(Anlan.DESK).then().body("items.findAll { it.act == 'assign' }.id", hasItem(id(matter)));
        done("secretary-general", matter, "assignment", Map.of("department", "education", "dueOn", today().plusDays(9).toString(), "note", "请办理"))
                .then().body("department", equalTo("education")).body("responsibleLeader", equalTo("vice-mayor-4"));
        act("secretary-general", matter, "assignment", body("assignment")).then().statusCode(409).body("article", equalTo("art. 7"));
    }

    @Test
    void twoPeopleAtOnceDoNotBothDecide() {
        String matter = matter("并发", "transport", 10);
        done("clerk-transport", matter, "progress", Map.of("percent", 100, "text", "完成"));
        String etag = done("head-transport", matter, "closure", EVIDENCE).header("ETag");
        List<Integer> statuses = Stream.of("office-director", "head-supervision-bureau")
                .map(person -> CompletableFuture.supplyAsync(() -> as(person).header("If-Match", etag).body(ACCEPTED).post(matter + "/acceptance")))
                .toList().stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList();
        assertThat(statuses).containsExactly(200, 412);
    }

    @Test
    void aChangeSaysWhichVersionItChanges() {
        String matter = matter("版本", "transport", 10);
        String etag = as("head-transport").get(matter).header("ETag");
        as("clerk-transport").body(body("progress")).post(matter + "/progress").then().statusCode(428);
        as("clerk-transport").header("If-Match", etag).body(body("progress")).post(matter + "/progress").then().statusCode(200);
        as("clerk-transport").header("If-Match", etag).body(body("progress")).post(matter + "/progress").then().statusCode(412);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        Map<String, Object> request = instruction("重发", "transport", today().plusDays(3));
        String key = UUID.randomUUID().toString();
        Response first = given().auth().oauth2(TestTokens.as("office-director")).contentType("application/json")
                .header("Idempotency-Key", key).body(request).post(MATTERS);
        Response second = given().auth().oauth2(TestTokens.as("office-director")).contentType("application/json")
                .header("Idempotency-Key", key).body(request).post(MATTERS);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        request.put("title", "另一事项");
        given().auth().oauth2(TestTokens.as("office-director")).contentType("application/json")
                .header("Idempotency-Key", key).body(request).post(MATTERS).then().statusCode(422);
        given().auth().oauth2(TestTokens.as("office-director")).contentType("application/json").body(request).post(MATTERS)
                .then().statusCode(400);
    }

    @Test
    void badInputIsNamedAndNothingIsStored() {
        as("office-director").body("{").post(MATTERS).then().statusCode(400).body("type", endsWith("malformed"));
        as("office-director").body("{\"title\":\"x\",\"unknown\":1}").post(MATTERS).then().statusCode(400).body("errors.field", hasItem("unknown"));
        as("office-director").body(Map.of("title", "")).post(MATTERS).then().statusCode(400)
                .body("errors.field", hasItems("title", "requirement", "source"));
        as("office-director").body("{\"source\":\"RUMOUR\"}").post(MATTERS).then().statusCode(400).body("errors[0].detail", containsString("LETTER"));
        Map<String, Object> tooLong = instruction("长".repeat(201), "transport", today());
        as("office-director").body(tooLong).post(MATTERS).then().statusCode(400).body("errors.field", hasItem("title"));
        String matter = matter("百分比", "transport", 10);
        act("clerk-transport", matter, "progress", Map.of("percent", 101, "text", "x")).then().statusCode(400).body("errors.field", hasItem("percent"));
        act("clerk-transport", matter, "progress", "{\"percent\":\"many\",\"text\":\"x\"}").then().statusCode(400);
    }

    @Test
    void listsAreFilteredAndPaged() {
        String first = matter("甲", "health", 10);
        String second = matter("乙", "health", 10);
        Response page = as("head-health").queryParam("state", "OPEN").queryParam("limit", 1).get(MATTERS);
        page.then().statusCode(200).body("items.id", equalTo(List.of(id(second)))).header("Link", containsString("rel=\"next\""));
        as("head-health").queryParam("limit", 1).queryParam("after", page.jsonPath().getString("next")).get(MATTERS).then()
                .body("items.id", equalTo(List.of(id(first))));
        as("head-health").queryParam("overdue", true).get(MATTERS).then().body("items", equalTo(List.of()));
        as("head-education").queryParam("department", "health").get(MATTERS).then().body("items", equalTo(List.of()));
        as("vice-mayor-3").queryParam("department", "health").get(MATTERS).then().body("items.id", hasItems(id(first), id(second)));
        as("office-director").queryParam("leader", "mayor").queryParam("department", "health").get(MATTERS).then()
                .body("items.responsibleLeader", hasItem("mayor"));
        as("office-director").queryParam("limit", 201).get(MATTERS).then().statusCode(400);
    }

    private List<String> refusals(String aggregate, String actor) {
        String query = "select outcome from audit_entry where aggregate_id = ? and actor = ? and outcome <> 'ACCEPTED'";
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, aggregate);
            statement.setString(2, actor);
            ResultSet rows = statement.executeQuery();
            List<String> outcomes = new ArrayList<>();
            while (rows.next()) {
                outcomes.add(rows.getString(1));
            }
            return outcomes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
