package org.workrules.meeting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.adoption;
import static org.workrules.meeting.Acts.as;
import static org.workrules.meeting.Acts.convened;
import static org.workrules.meeting.Acts.present;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Topics that rest on a dossier, with the events of document-service in whatever order they come (art. 12). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DossierFlowTest {

    private static final String[] SEVEN = {"vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4", "secretary-general",
            "party-group-member-1", "mayor"};

    private static String proposed(UUID dossier) {
        Map<String, Object> topic = new HashMap<>(Acts.topic("停车收费调整方案"));
        topic.put("majorDecision", true);
        topic.put("dossierId", dossier.toString());
        return as("head-housing-construction").body(topic).post("/api/meetings/topics").then().statusCode(201).extract().path("id");
    }

    private static void ready(UUID dossier, String department) {
        TestEvents.publish("document.events", "org.workrules.document.DecisionReady.v1", dossier.toString(), """
                {"dossierId":"%s","kind":"MAJOR_DECISION","majorDecision":true,"title":"停车收费调整方案","department":"%s","secrecy":"public",
                 "draftHash":"%s","readyOn":"2026-11-24"}""".formatted(dossier, department, "a".repeat(64)));
    }

    private static void awaitReady(String topic, boolean ready) {
        await().until(() -> as("office-director").get("/api/meetings/topics/" + topic).<Boolean>path("dossierReady") == ready);
    }

    private static io.restassured.response.Response admit(String topic) {
        return act("office-director", "/api/meetings/topics/" + topic, "admission", Map.of("opinion", "建议上会"));
    }

    @Test
    void aTopicIsAdmittedAfterItsDossierReportedAndTheDossierLearnsOfTheResult() {
        UUID dossier = UUID.randomUUID();
        String topic = proposed(dossier);
        admit(topic).then().statusCode(409).body("rule", equalTo("meeting.topic.major-decision-ready")).body("article", equalTo("art. 12"));
        ready(dossier, "housing-construction");
        awaitReady(topic, true);
        admit(topic).then().statusCode(200);
        String meeting = convened("EXECUTIVE", topic);
        present(meeting, SEVEN);
        act("mayor", meeting, "opening", null).then().statusCode(200);
        act("mayor", meeting, "decisions", Map.of("topicId", topic, "outcome", "DEFERRED", "positions", List.of(), "text", "补充测算",
                "tasks", List.of())).then().statusCode(200);
        assertEquals(dossier.toString(), TestEvents.await("meeting.events", "TopicNotAdopted", topic).data().get("dossierId").asText());
        String next = convened("EXECUTIVE", topic);
        present(next, SEVEN);
        act("mayor", next, "opening", null).then().statusCode(200);
        String resolution = act("mayor", next, "decisions", adoption(topic, SEVEN)).then().statusCode(200).extract().path("agenda[0].resolutionId");
        assertEquals(dossier.toString(), TestEvents.await("meeting.events", "ResolutionAdopted", resolution).data().get("dossierId").asText());
        EventContracts.check("meeting.events");
    }

    @Test
    void theEventMayComeBeforeTheTopicAndAnotherDepartmentsDossierDoesNotCount() {
        UUID own = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String probe = proposed(own);
        ready(own, "housing-construction");
        ready(other, "transport");
        awaitReady(probe, true);
        admit(proposed(own)).then().statusCode(200);
        String onOther = proposed(other);
        admit(onOther).then().statusCode(409).body("rule", equalTo("meeting.topic.major-decision-ready"));
    }

    @Test
    void aRevisedDraftTakesTheAdmissionBackAndIsNotDecided() {
        UUID dossier = UUID.randomUUID();
        String admitted = proposed(dossier);
        String scheduled = proposed(dossier);
        ready(dossier, "housing-construction");
        awaitReady(admitted, true);
        awaitReady(scheduled, true);
        admit(admitted).then().statusCode(200);
        admit(scheduled).then().statusCode(200);
        String meeting = convened("EXECUTIVE", scheduled);
        TestEvents.publish("document.events", "org.workrules.document.DecisionReopened.v1", dossier.toString(),
                "{\"dossierId\":\"%s\",\"department\":\"housing-construction\"}".formatted(dossier));
        awaitReady(admitted, false);
        as("office-director").get("/api/meetings/topics/" + admitted).then().body("state", equalTo("COORDINATED"));
        present(meeting, SEVEN);
        act("mayor", meeting, "opening", null).then().statusCode(200);
        act("mayor", meeting, "decisions", adoption(scheduled, SEVEN)).then().statusCode(409)
                .body("rule", equalTo("meeting.topic.major-decision-ready"));
    }
}
