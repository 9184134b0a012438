package org.workrules.document;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.workrules.document.DocumentApi.done;
import static org.workrules.document.DocumentApi.get;

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
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Minutes of meetings arrive by event and take the road of documents to their number (art. 43, 47). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class MinutesTest {

    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static void announce(UUID minutes, int edition, String content, String story) {
        String json = """
                {"minutesId":"%s","meetingId":"%s","meetingKind":"EXECUTIVE","number":"常务会议纪要〔2026〕%d号","issuedOn":"2026-11-20",
                 "secrecy":"internal","resolutionIds":[],"edition":%d,"title":"市政府第%s次常务会议","content":"%s","publicContent":null,
                 "heldAt":"2026-11-18T18:00:00Z","chair":"李市长","present":["李市长","王副市长"],"onLeave":["张副市长"],"attending":["赵局长"],
                 "items":[{"topicId":"%s","title":"桥梁","department":"transport","outcome":"ADOPTED","text":"同意","secrecy":"internal"}]}"""
                .formatted(minutes, UUID.randomUUID(), edition, edition, minutes.toString().substring(0, 8), content, UUID.randomUUID());
        DocumentApi.send("meeting.events", "org.workrules.meeting.MinutesIssued.v1", minutes.toString(), json, edition, story);
    }

    private static String title(UUID minutes) {
        return "市政府第" + minutes.toString().substring(0, 8) + "次常务会议纪要";
    }

    private static List<String> printed(UUID minutes) {
        return DocumentApi.as("office-director").queryParam("q", title(minutes)).get(DocumentApi.DOCUMENTS).path("items.id");
    }

    private static Known arrived(UUID minutes, int documents) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> printed(minutes).size() == documents);
        return Known.of(get("office-director", "/" + printed(minutes).get(0)));
    }

    private static Known issue(Known document) {
        Known signed = done("office-director", document, "signatures", Map.of("opinion", "同意印发"));
        Known numbered = done("office-director", done("office-deputy-director", signed, "check", Map.of()), "number", null);
        return done("office-director", numbered, "issue", null);
    }

    @Test
    void minutesBecomeADocumentWithItsThreeBlocks() {
        UUID minutes = UUID.randomUUID();
        announce(minutes, 1, "会议听取了桥梁安全情况汇报。", "story-minutes-" + minutes);
        Known document = arrived(minutes, 1);
        get("office-director", "/" + document.id()).then().body("kind", equalTo("MINUTES")).body("state", equalTo("REVIEWED"))
                .body("draftingDepartment", equalTo("general-office")).body("addressees", equalTo(List.of("transport")));
        get("office-director", "/" + document.id() + "/body").then().body("body", equalTo("会议时间:2026年11月19日\n主持:李市长\n"
                + "会议听取了桥梁安全情况汇报。\n出席:李市长 王副市长\n请假:张副市长\n列席:赵局长"));
        get("office-director", "?minutes=" + minutes).then().body("items.id", equalTo(List.of(document.id())));
        issue(document);
        get("office-director", "/" + document.id()).then().body("number", matchesPattern("安政办发〔\\d{4}〕\\d+号"));
        PublishedEvent issued = TestEvents.await("document.events", "DocumentIssued", document.id());
        assertEquals(minutes.toString(), issued.data().get("minutesId").asText());
        assertFalse(issued.data().get("publishable").asBoolean(), "minutes are no publication");
        assertEquals("story-minutes-" + minutes, issued.headers().get("ce_correlationid"));
        EventContracts.check("document.events");
    }

    @Test
    void aLaterEditionReplacesWhatIsNotIssuedAndCorrectsWhatIs() {
        UUID minutes = UUID.randomUUID();
        announce(minutes, 1, "第一版。", "story-editions");
        Known first = arrived(minutes, 1);
        announce(minutes, 2, "第二版。", "story-editions");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() ->
                get("office-director", "/" + first.id() + "/body").<String>path("body").contains("第二版"));
        announce(minutes, 1, "第一版。", "story-editions");
        Known issued = issue(Known.of(get("office-director", "/" + first.id())));
        announce(minutes, 3, "第三版。", "story-editions");
        Known third = arrived(minutes, 2);
        get("office-director", "/" + third.id()).then().body("force.corrects", equalTo(issued.id()));
        issue(third);
        get("office-director", "/" + first.id()).then().body("force.correctedBy", equalTo(third.id()));
        get("office-director", "/" + first.id() + "/body").then().body("body", org.hamcrest.Matchers.containsString("第二版"));
        DocumentApi.as("office-director").queryParam("q", title(minutes)).get(DocumentApi.DOCUMENTS).then().body("items", hasSize(2));
    }
}
