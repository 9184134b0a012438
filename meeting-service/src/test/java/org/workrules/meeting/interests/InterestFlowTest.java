package org.workrules.meeting.interests;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.workrules.meeting.Acts.act;
import static org.workrules.meeting.Acts.admittedTopic;
import static org.workrules.meeting.Acts.adoption;
import static org.workrules.meeting.Acts.as;
import static org.workrules.meeting.Acts.convened;
import static org.workrules.meeting.Acts.present;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** An interest declared in the integrity register keeps a member out of the topic, over the wire (art. 30). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class InterestFlowTest {

    private static final String CODE = "91371100MA3EXAMP1T";
    private static final String[] SEVEN = {"vice-mayor-2", "vice-mayor-3", "vice-mayor-4", "vice-mayor-5", "secretary-general",
            "party-group-member-1", "mayor"};

    private static void publish(String event, UUID interest, Map<String, Object> payload) {
        TestEvents.publish("supervision.events", "org.workrules.supervision." + event + ".v1", interest.toString(), Json.encode(payload));
    }

    @Test
    void aMemberWithADeclaredInterestHasNoVoiceUntilItIsWithdrawn() {
        String topic = admittedTopic("公交特许经营");
        String address = "/api/meetings/topics/" + topic;
        Map<String, Object> parties = Map.of("organizations", List.of(Map.of("code", CODE, "name", "安澜公交集团")), "fields", List.of());
        act("head-transport", address, "parties", parties).then().statusCode(403);
        act("vice-mayor-1", address, "parties", parties).then().statusCode(403);
        act("clerk-housing-construction", address, "parties", parties).then().statusCode(200).body("organizations[0].code", equalTo(CODE));
        String meeting = convened("EXECUTIVE", topic);
        UUID interest = UUID.randomUUID();
        publish("InterestDeclared", interest, Map.of("interestId", interest, "personId", "vice-mayor-1", "kind", "ORGANIZATION",
                "code", CODE, "since", "2026-01-01"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("office-director").get(meeting + "/interests").then().statusCode(200)
                .body("", hasSize(1)).body("[0].personId", equalTo("vice-mayor-1")).body("[0].topicId", equalTo(topic)));
        as("vice-mayor-1").get(meeting + "/interests").then().statusCode(404);
        as("head-transport").get(meeting + "/interests").then().statusCode(404);
        present(meeting, SEVEN);
        present(meeting, "vice-mayor-1");
        act("mayor", meeting, "opening", null).then().statusCode(200);
        String[] withHer = {"vice-mayor-1", "vice-mayor-2", "vice-mayor-3", "vice-mayor-4", "vice-mayor-5", "secretary-general",
                "party-group-member-1", "mayor"};
        act("mayor", meeting, "decisions", adoption(topic, withHer)).then().statusCode(422).body("rule", equalTo("meeting.recused-keep-out"))
                .body("article", equalTo("art. 30")).body("detail", equalTo("They keep out: [vice-mayor-1]."));
        as("mayor").get(meeting).then().body("recusals", hasSize(0));
        act("mayor", meeting, "decisions", adoption(topic, SEVEN)).then().statusCode(200).body("recusals[0].personId", equalTo("vice-mayor-1"))
                .body("agenda[0].voting.present", equalTo(7));
        String next = convened("EXECUTIVE", again(CODE));
        as("office-director").get(next + "/interests").then().body("", hasSize(1));
        publish("InterestWithdrawn", interest, Map.of("interestId", interest, "personId", "vice-mayor-1", "endedOn", "2026-02-01"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("office-director").get(next + "/interests").then().body("", hasSize(0)));
    }

    private static String again(String code) {
        String topic = admittedTopic("公交线路");
        act("office-director", "/api/meetings/topics/" + topic, "parties", Map.of("organizations", List.of(Map.of("code", code, "name", "安澜公交集团")),
                "fields", List.of())).then().statusCode(200);
        return topic;
    }
}
