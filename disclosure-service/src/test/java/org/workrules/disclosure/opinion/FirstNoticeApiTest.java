package org.workrules.disclosure.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.disclosure.Anlan.NOTICES;
import static org.workrules.disclosure.Anlan.PUBLIC;
import static org.workrules.disclosure.Anlan.anybody;
import static org.workrules.disclosure.Anlan.as;
import static org.workrules.disclosure.Anlan.version;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.disclosure.Anlan;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class FirstNoticeApiTest {

    private static final String EVENTS = "disclosure.events";
    private static final Map<String, Object> DRAFT = Map.of("headline", "关于东禾区某工地事故的情况通报",
            "text", "救援正在进行,原因正在调查。", "channels", List.of("WEBSITE", "NEW_MEDIA"));

    @Inject
    BusinessClock clock;

    @AfterEach
    void theClockShowsTheTimeAgain() {
        clock.reset();
    }

    @AfterAll
    static void everythingPublishedKeepsItsPromise() {
        assertThat(EventContracts.check(EVENTS)).isNotEmpty();
    }

    @Test
    void aLargerIncidentOwesANoticeInFiveHoursAndAPressConferenceInTwentyFour() {
        Instant known = clock.now().truncatedTo(ChronoUnit.SECONDS);
        String notice = Anlan.notice("内部标题:工地坍塌", known);
        as("clerk-emergency-management").get(NOTICES + "/" + notice).then().statusCode(200)
                .body("state", equalTo("OWED")).body("grade", equalTo("LARGER"))
                .body("dueAt", equalTo(known.plus(5, ChronoUnit.HOURS).toString()))
                .body("conferenceDueAt", equalTo(known.plus(24, ChronoUnit.HOURS).toString()));
        as("duty-officer-general").get("/api/disclosure/desk").then().statusCode(200)
                .body("items.find { it.id == '%s' }.act".formatted(notice), equalTo("draft"));
        as("office-director").get(NOTICES + "/" + notice + "/deadlines").then().statusCode(200).body("", hasSize(2));
    }

    @Test
    void aGeneralIncidentOwesNoneUntilItIsGradedUp() {
        UUID incident = UUID.randomUUID();
        Instant known = clock.now().minusSeconds(3600);
        Anlan.report(incident, "一般事故", "GENERAL", known);
        Anlan.notice("同时发生的较大事故", clock.now());
        as("office-director").queryParam("incident", incident).get(NOTICES).then().statusCode(200).body("items", hasSize(0));
        Instant regraded = clock.now().truncatedTo(ChronoUnit.SECONDS);
        Anlan.regrade(incident, "GENERAL", "LARGER", regraded);
        String notice = Anlan.await(NOTICES, "incidentId", incident);
        as("office-director").get(NOTICES + "/" + notice).then().body("title", equalTo("一般事故"))
                .body("owedSince", equalTo(regraded.toString()));
        Anlan.regrade(incident, "LARGER", "MAJOR", regraded.plusSeconds(1));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                as("office-director").get(NOTICES + "/" + notice).then().body("grade", equalTo("MAJOR")));
        as("office-director").queryParam("incident", incident).get(NOTICES).then().body("items", hasSize(1));
    }

    @Test
    void draftedByOneAndIssuedByAnotherItIsPublic() {
        String notice = Anlan.notice("内部标题:厂房起火", clock.now());
        anybody().get(PUBLIC + "/notices/" + notice).then().statusCode(404);
        draft(notice, "clerk-emergency-management").then().statusCode(200).body("state", equalTo("DRAFTED"));
        issue(notice, "head-emergency-management", Map.of()).then().statusCode(200).body("state", equalTo("ISSUED"))
                .body("late", equalTo(false)).body("issuedByName", equalTo("雷震川")).body("dispatches[0].channel", equalTo("WEBSITE"));
        PublishedEvent issued = TestEvents.await(EVENTS, "FirstNoticeIssued", notice);
        assertThat(issued.data().get("title").asText()).isEqualTo("关于东禾区某工地事故的情况通报");
        anybody().get(PUBLIC + "/notices/" + notice).then().statusCode(200).body("text", equalTo("救援正在进行,原因正在调查。"));
        anybody().get(PUBLIC + "/notices").then().statusCode(200).body("items.id", hasItem(notice));
        as("clerk-emergency-management").body(Map.of("channel", "NEW_MEDIA", "at", clock.now().toString(), "reference", "安澜发布"))
                .post(NOTICES + "/" + notice + "/dispatches").then().statusCode(200)
                .body("dispatches.channel", equalTo(List.of("WEBSITE", "NEW_MEDIA")));
    }

    @Test
    void whoDraftedItDoesNotIssueIt() {
        String notice = Anlan.notice("自拟自发", clock.now());
        draft(notice, "head-emergency-management");
        issue(notice, "head-emergency-management", Map.of()).then().statusCode(409)
                .body("rule", equalTo("disclosure.first-notice-approved-by-another")).body("article", equalTo("art. 22"));
    }

    @Test
    void aDraftIsReturnedWithTheReasonAndWrittenAnew() {
        String notice = Anlan.notice("退回", clock.now());
        draft(notice, "clerk-emergency-management");
        as("office-director").body(Map.of("reason", "伤亡未核实")).post(NOTICES + "/" + notice + "/return").then()
                .statusCode(200).body("state", equalTo("OWED")).body("returnReason", equalTo("伤亡未核实"));
        draft(notice, "clerk-emergency-management").then().statusCode(200);
        issue(notice, "office-director", Map.of()).then().statusCode(200);
    }

    @Test
    void silenceIsAnEventOnceAndTheNoticeIsStillOwed() {
        String notice = Anlan.notice("迟迟未发布", clock.now());
        clock.moveBy(Duration.ofHours(5).plusSeconds(1));
        PublishedEvent missed = TestEvents.await(EVENTS, "FirstNoticeMissed", notice);
        assertThat(missed.data().get("title").asText()).isEqualTo("迟迟未发布");
        as("office-director").queryParam("missed", true).get(NOTICES).then().body("items.id", hasItem(notice));
        draft(notice, "clerk-emergency-management").then().statusCode(200);
        issue(notice, "office-director", Map.of()).then().statusCode(422)
                .body("rule", equalTo("disclosure.first-notice-within-limit"));
        issue(notice, "office-director", Map.of("lateReason", "现场通信中断")).then().statusCode(200).body("late", equalTo(true));
        TestEvents.await(EVENTS, "FirstNoticeIssued", notice);
        assertThat(TestEvents.on(EVENTS)).filteredOn(event -> notice.equals(event.subject())
                && event.type().contains("FirstNoticeMissed")).hasSize(1);
    }

    @Test
    void aPressConferenceIsMissedAfterADayUnlessItWasHeld() {
        String silent = Anlan.notice("未开发布会", clock.now());
        String spoken = Anlan.notice("已开发布会", clock.now());
        as("office-director").body(Map.of("channel", "PRESS_CONFERENCE", "at", clock.now().toString(), "reference", "新闻发布厅"))
                .post(NOTICES + "/" + spoken + "/dispatches").then().statusCode(200).body("conferenceAt", notNullValue());
        clock.moveBy(Duration.ofHours(24).plusSeconds(1));
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as("office-director")
                .get(NOTICES + "/" + silent).then().body("conferenceMissedAt", notNullValue()));
        as("office-director").get(NOTICES + "/" + spoken).then().body("conferenceMissedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"draft, clerk-transport", "draft, vice-mayor-2", "return, head-transport", "return, clerk-emergency-management",
            "issue, head-district-donghe", "issue, duty-officer-general", "dispatches, clerk-transport", "dispatches, mayor"})
    void everyActAsksForTheRightOffice(String act, String person) {
        String notice = Anlan.notice("职务检查", clock.now());
        Map<String, Object> body = switch (act) {
            case "draft" -> DRAFT;
            case "return" -> Map.of("reason", "无");
            case "dispatches" -> Map.of("channel", "PRESS_CONFERENCE", "at", clock.now().toString(), "reference", "新闻发布厅");
            default -> Map.of();
        };
        as(person).body(body).post(NOTICES + "/" + notice + "/" + act).then().statusCode(403);
    }

    @Test
    void departmentsOutsideKnowNothingOfANotice() {
        String notice = Anlan.notice("须知范围", clock.now());
        as("head-transport").get(NOTICES + "/" + notice).then().statusCode(404);
        as("head-transport").get(NOTICES).then().statusCode(200).body("items.id", not(hasItem(notice)));
        as("head-district-donghe").get(NOTICES + "/" + notice).then().statusCode(200);
        as("vice-mayor-2").get(NOTICES + "/" + notice).then().statusCode(200);
    }

    @Test
    void ofTwoWhoIssueAtOnceOneWins() throws Exception {
        String notice = Anlan.notice("同时审定", clock.now());
        String etag = draft(notice, "clerk-emergency-management").header("ETag");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (String person : List.of("office-director", "head-emergency-management")) {
                answers.add(two.submit(() -> version(person, etag).body(Map.of()).post(NOTICES + "/" + notice + "/issue").statusCode()));
            }
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        } finally {
            two.shutdownNow();
        }
    }

    private static Response draft(String notice, String person) {
        return as(person).body(DRAFT).post(NOTICES + "/" + notice + "/draft");
    }

    private static Response issue(String notice, String person, Map<String, Object> body) {
        return as(person).body(body).post(NOTICES + "/" + notice + "/issue");
    }
}
