package org.workrules.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.done;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.reviewed;
import static org.workrules.document.DocumentApi.signed;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.local.Organization;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.EventContracts;
import org.workrules.testing.PublishedEvent;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** The life of documents through the API, with the events before and after. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DocumentStoryTest {

    private static boolean inOffice;

    private static final Map<String, String> AGREE = Map.of("opinion", "同意印发");

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    @Test
    void aResolutionBecomesAnIssuedDocumentThatOthersHearOf() {
        UUID resolution = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        String story = "story-" + resolution;
        DocumentApi.adopted(resolution, task, "EXECUTIVE", true, "public", story);
        DocumentApi.awaitResolution(resolution);
        Known reviewed = reviewed("clerk-transport", draft(Map.of("purpose", "NORMATIVE", "resolutionId", resolution.toString())));
        act("vice-mayor-1", reviewed, "signatures", AGREE).then().statusCode(409)
                .body("article", equalTo("第五十条第二项")).body("rule", equalTo("document.downward-signed-by-mayor"));
        Known signed = done("mayor", reviewed, "signatures", AGREE);
        Known numbered = done("office-director", done("office-deputy-director", signed, "check", Map.of("remark", "已核对")), "number", null);
        String issued = act("office-director", numbered, "issue", null).then().statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("number", matchesPattern("安政发〔" + LocalDate.now(BusinessZone.ID).getYear() + "〕\\d+号"))
                .body("tasks.taskId", contains(task.toString()))
                .body("signatures[0].signer", equalTo("mayor")).body("signatures[0].opinion", equalTo("同意印发"))
                .body("signatures[0].signedOn", equalTo(LocalDate.now(BusinessZone.ID).toString()))
                .extract().path("number");

        PublishedEvent event = TestEvents.await("document.events", "DocumentIssued", signed.id());
        assertEquals(issued, event.data().get("number").asText());
        assertEquals(story, event.headers().get("ce_correlationid"));
        assertEquals("office-director", event.headers().get("ce_actor"));
        assertEquals(task.toString(), event.data().get("tasks").get(0).get("taskId").asText());
        assertEquals(resolution.toString(), event.data().get("tasks").get(0).get("resolutionId").asText());
        assertEquals(resolution.toString(), event.data().get("resolutionId").asText());
        assertEquals("public", event.data().get("secrecy").asText());
        assertTrue(event.data().get("publishable").asBoolean());
        PublishedEvent signature = TestEvents.await("document.events", "DocumentSigned", signed.id());
        assertEquals(2, signature.data().get("matrixItem").asInt());
        get("clerk-transport", "/" + signed.id() + "/body").then().statusCode(200).body("body", equalTo(DocumentApi.BODY))
                .body("bodyHash", equalTo(event.data().get("bodyHash").asText()));
        get("clerk-transport", "/" + signed.id() + "/history").then().statusCode(200)
                .body("act", contains("DRAFT", "SUBMIT", "ACCEPT", "SIGN", "CHECK", "NUMBER", "ISSUE"));
        EventContracts.check("document.events");
    }

    @Test
    void theSameResolutionTwiceIsOneResolution() {
        UUID resolution = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        DocumentApi.adopted(resolution, task, "EXECUTIVE", false, "public", "story-twice");
        DocumentApi.adopted(resolution, task, "EXECUTIVE", false, "public", "story-twice-again");
        DocumentApi.awaitResolution(resolution);
        Known document = drafted("clerk-transport", draft(Map.of("resolutionId", resolution.toString())));
        get("clerk-transport", "/" + document.id()).then().body("tasks", hasSize(1));
    }

    @Test
    void aViceMayorSignsWhatTheMeetingDecidedWithTheMayorsAuthorization() {
        UUID resolution = UUID.randomUUID();
        DocumentApi.adopted(resolution, UUID.randomUUID(), "EXECUTIVE", false, "public", "story-authorized");
        DocumentApi.awaitResolution(resolution);
        Map<String, Object> decided = draft(Map.of("purpose", "DECIDED_BY_EXECUTIVE", "resolutionId", resolution.toString()));
        Known document = reviewed("clerk-transport", decided);
        act("vice-mayor-1", document, "signatures", AGREE).then().statusCode(409).body("article", equalTo("第五十条第五项"));
        String today = LocalDate.now(BusinessZone.ID).toString();
        Known given = Known.of(as("mayor").body(Map.of("person", "vice-mayor-1", "scope", "DECIDED_BY_EXECUTIVE", "department", "transport",
                "from", today, "until", today)).post(DocumentApi.DOCUMENTS + "/authorizations").then().statusCode(201).extract().response());
        get("vice-mayor-1", "/desk").then().statusCode(200).body("items.id", hasItem(document.id()));
        act("vice-mayor-1", document, "signatures", AGREE).then().statusCode(200).body("state", equalTo("SIGNED"));
        as("mayor").header("If-Match", given.etag()).body(Map.of("reason", "分工调整"))
                .post(DocumentApi.DOCUMENTS + "/authorizations/" + given.id() + "/revocation").then().statusCode(200)
                .body("revokedBy", equalTo("mayor"));
        act("vice-mayor-1", reviewed("clerk-transport", decided), "signatures", AGREE).then().statusCode(409)
                .body("rule", equalTo("document.mayor-or-authorized-vice-mayor"));
    }

    @Test
    void anOverseasTripPassesItsChainAndAStandInSignsOnBehalf() {
        Organization.Person away = Organization.demo().person("vice-mayor-3");
        Known document = reviewed("clerk-education", draft(Map.of("kind", "REPLY", "purpose", "OVERSEAS_PRE_APPROVAL",
                "addressees", List.of("education"), "secrecy", "internal")));
        act("mayor", document, "signatures", AGREE).then().statusCode(409).body("article", equalTo("第五十条第四项"));
        Known first = done("vice-mayor-4", document, "signatures", AGREE);
        DocumentApi.position(away, 5, "2026-01-01T00:00:00Z");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> may("vice-mayor-4", first));
        Known second = done("vice-mayor-4", first, "signatures", AGREE);
        DocumentApi.position(away, 6, null);
        Known third = done("mayor", second, "signatures", AGREE);
        act("office-director", third, "signatures", AGREE).then().statusCode(422).body("rule", equalTo("document.party-consent-reference"));
        Known fourth = done("office-director", third, "signatures", Map.of("opinion", "市委同意", "reference", "安委函〔2026〕12号"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !may("vice-mayor-4", fourth));
        act("vice-mayor-3", fourth, "signatures", AGREE).then().statusCode(200).body("state", equalTo("SIGNED"))
                .body("signatures.step", contains(1, 2, 3, 4, 5)).body("signatures[1].onBehalfOf", equalTo("vice-mayor-3"));
    }

    private static boolean may(String person, Known document) {
        return get("office-director", "/" + document.id() + "/signing").then().extract()
                .<Boolean>path("people.find { it.person == '" + person + "' }.may");
    }

    @Test
    void itIsSaidWhoMaySignAndWhyNotOthers() {
        Known document = reviewed("clerk-transport", draft());
        get("clerk-transport", "/" + document.id() + "/signing").then().statusCode(200)
                .body("due", equalTo(true)).body("step", equalTo(1))
                .body("rows.office", contains("MAYOR"))
                .body("people.findAll { it.may }.person", contains("mayor"))
                .body("people.find { it.person == 'vice-mayor-1' }.article.zh", equalTo("第五十条第二项"));
    }

    @Test
    void aChangeAfterSigningReturnsToTheSigner() {
        Known signed = signed("clerk-transport", draft(), "mayor");
        as("office-director").header("If-Match", signed.etag()).body(Map.of("body", "改后的正文", "reason", "核对时发现错漏"))
                .put(DocumentApi.DOCUMENTS + "/" + signed.id() + "/body").then().statusCode(200)
                .body("state", equalTo("REVIEWED")).body("signedBy", nullValue())
                .body("signatures[0].voidReason", containsString("核对时发现错漏"));
        get("mayor", "/desk").then().body("items.id", hasItem(signed.id()));
    }

    @Test
    void aConfidentialDocumentKeepsItsTextOutsideAndItsExistenceToThoseCleared() {
        as("head-transport").body(draft(Map.of("secrecy", "confidential", "channel", "机要交换"))).post(DocumentApi.DOCUMENTS)
                .then().statusCode(422).body("rule", equalTo("document.classified-body-elsewhere"));
        Map<String, Object> classified = draft(Map.of("secrecy", "confidential", "channel", "机要交换"));
        classified.remove("body");
        Known document = drafted("head-transport", classified);
        get("head-transport", "/" + document.id()).then().statusCode(200).body("bodyHash", nullValue());
        get("clerk-transport", "/" + document.id()).then().statusCode(404);
        get("head-transport", "/" + document.id() + "/body").then().statusCode(404);
        get("clerk-transport", "?department=transport&limit=200").then().body("items.id", not(hasItem(document.id())));
        get("head-transport", "?department=transport&limit=200").then().body("items.id", hasItem(document.id()));
    }

    @Test
    void anIssuedInternalDocumentIsKnownToItsAddresseesAlone() {
        Known issued = DocumentApi.issued("clerk-transport", draft(Map.of("secrecy", "internal", "addressees", List.of("health"))), "mayor");
        get("clerk-health", "/" + issued.id()).then().statusCode(200);
        get("clerk-health", "?state=ISSUED&limit=200").then().body("items.id", hasItem(issued.id()));
        get("clerk-education", "/" + issued.id()).then().statusCode(404);
        get("clerk-education", "?state=ISSUED&limit=200").then().body("items.id", not(hasItem(issued.id())));
        PublishedEvent event = TestEvents.await("document.events", "DocumentIssued", issued.id());
        assertEquals(false, event.data().get("publishable").asBoolean());
    }

    @Test
    void handlingTimeIsMeasuredByDepartmentAndYear() {
        DocumentApi.issued("clerk-petition-bureau", draft(), "mayor");
        get("office-director", "/figures?year=" + LocalDate.now(BusinessZone.ID).getYear()).then().statusCode(200)
                .body("find { it.department == 'petition-bureau' }.issued", equalTo(1))
                .body("find { it.department == 'petition-bureau' }.medianDays", equalTo(0.0f));
        get("office-director", "/figures").then().statusCode(400);
    }

    @Test
    void theDeskShowsWhatWaitsForWhom() {
        Known document = DocumentApi.submitted("clerk-finance", draft());
        get("office-director", "/desk").then().body("items.find { it.id == '" + document.id() + "' }.act", equalTo("review"));
        Known returned = done("office-director", document, "review", Map.of("outcome", "RETURNED", "reasons", "依据不充分"));
        get("clerk-finance", "/desk").then().body("items.find { it.id == '" + returned.id() + "' }.act", equalTo("revise"));
        get("clerk-health", "/desk").then().body("items.id", not(hasItem(returned.id())));
        Known again = done("office-director", done("head-finance", returned, "submission", null), "review", Map.of("outcome", "ACCEPTED"));
        get("mayor", "/desk").then().body("items.find { it.id == '" + again.id() + "' }.act", equalTo("sign"));
        get("vice-mayor-6", "/desk").then().body("items.id", not(hasItem(again.id())));
        done("head-finance", again, "withdrawal", Map.of("reason", "与已有文件重复"));
        get("mayor", "/desk").then().body("items.id", not(hasItem(again.id())));
    }
}
