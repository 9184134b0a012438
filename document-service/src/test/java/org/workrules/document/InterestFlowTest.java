package org.workrules.document;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.officeDraft;
import static org.workrules.document.DocumentApi.reviewed;
import static org.workrules.document.DocumentApi.submitted;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** An interest declared in the integrity register keeps its holder out of documents, over the wire (art. 30). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class InterestFlowTest {

    private static final Map<String, String> AGREE = Map.of("opinion", "同意印发");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CODE = "91371100MA3EXAMP1T";
    private static final String SIGNER = "document.signer-keeps-out";
    private static final String DECIDER = "document.decides-without-interest";

    private static boolean inOffice;

    @BeforeEach
    void everybodyIsInOffice() {
        if (!inOffice) {
            DocumentApi.takeOffice();
            inOffice = true;
        }
    }

    private static String field() {
        return "field-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Map<String, Object> concerning(String field) {
        return Map.of("concerns", Map.of("organizations", List.of(Map.of("code", CODE, "name", "安澜公交集团")), "fields", List.of(field)));
    }

    private static UUID declared(String person, String kind, String code) {
        UUID interest = UUID.randomUUID();
        tell("InterestDeclared", interest, interest, """
                {"interestId":"%s","personId":"%s","kind":"%s","code":"%s","since":"2026-01-01"}""".formatted(interest, person, kind, code));
        return interest;
    }

    private static void withdrawn(UUID interest, String person, UUID key) {
        tell("InterestWithdrawn", interest, key, """
                {"interestId":"%s","personId":"%s","endedOn":"%s"}""".formatted(interest, person, LocalDate.now(BusinessZone.ID)));
    }

    private static void tell(String event, UUID interest, UUID key, String json) {
        TestEvents.publish("supervision.events", "org.workrules.supervision." + event + ".v1", key.toString(), json);
    }

    private static void awaitRule(Known document, String person, String rule) {
        await().atMost(PATIENCE).untilAsserted(() -> get("clerk-transport", "/" + document.id() + "/signing").then().statusCode(200)
                .body("people.find { it.person == '" + person + "' }.rule", rule == null ? nullValue() : equalTo(rule)));
    }

    @Test
    void aSignerWithADeclaredInterestKeepsOutUntilItIsWithdrawn() {
        String field = field();
        Known document = reviewed("clerk-transport", draft(concerning(field)));
        get("mayor", "/" + document.id()).then().body("concerns.fields", equalTo(List.of(field))).body("concerns.organizations[0].code", equalTo(CODE));
        get("mayor", "/desk").then().body("items.id", hasItem(document.id()));
        UUID interest = declared("mayor", "FIELD", field);
        awaitRule(document, "mayor", SIGNER);
        get("mayor", "/desk").then().body("items.id", not(hasItem(document.id())));
        act("mayor", document, "signatures", AGREE).then().statusCode(409).body("rule", equalTo(SIGNER)).body("article", equalTo("第三十条"));
        Known other = reviewed("clerk-transport", draft(concerning(field())));
        act("mayor", other, "signatures", AGREE).then().statusCode(200);
        withdrawn(interest, "mayor", interest);
        awaitRule(document, "mayor", null);
        act("mayor", document, "signatures", AGREE).then().statusCode(200).body("state", equalTo("SIGNED"));
    }

    @Test
    void theDocumentLiesWithTheStandInWhereTheMatrixLetsOne() {
        String field = field();
        Map<String, Object> trip = new HashMap<>(concerning(field));
        trip.putAll(Map.of("purpose", "OVERSEAS_PRE_APPROVAL", "addressees", List.of("foreign-affairs")));
        Known document = reviewed("clerk-transport", draft(trip));
        declared("vice-mayor-1", "FIELD", field);
        awaitRule(document, "vice-mayor-1", SIGNER);
        get("vice-mayor-1", "/desk").then().body("items.id", not(hasItem(document.id())));
        get("vice-mayor-2", "/desk").then().body("items.id", hasItem(document.id()));
        act("vice-mayor-1", document, "signatures", AGREE).then().statusCode(409).body("rule", equalTo(SIGNER));
        act("vice-mayor-2", document, "signatures", AGREE).then().statusCode(200)
                .body("signatures[0].onBehalfOf", equalTo("vice-mayor-1")).body("signingStep", equalTo(2));
    }

    @Test
    void aWithdrawalThatComesFirstCountsTheSame() {
        String field = field();
        Known document = reviewed("clerk-transport", draft(concerning(field)));
        UUID interest = UUID.randomUUID();
        withdrawn(interest, "mayor", interest);
        tell("InterestDeclared", interest, interest, """
                {"interestId":"%s","personId":"mayor","kind":"FIELD","code":"%s","since":"2026-01-01","until":null}""".formatted(interest, field));
        UUID marker = UUID.randomUUID();
        tell("InterestDeclared", marker, interest, """
                {"interestId":"%s","personId":"office-deputy-director","kind":"FIELD","code":"%s","since":"2026-01-01"}""".formatted(marker, field));
        Known submitted = submitted("clerk-transport", draft(concerning(field)));
        await().atMost(PATIENCE).untilAsserted(() -> get("office-deputy-director", "/desk").then().body("items.id", not(hasItem(submitted.id()))));
        act("mayor", document, "signatures", AGREE).then().statusCode(200);
        act("office-deputy-director", submitted, "review", Map.of("outcome", "ACCEPTED")).then().statusCode(409).body("rule", equalTo(DECIDER));
        act("office-director", submitted, "review", Map.of("outcome", "ACCEPTED")).then().statusCode(200);
    }

    @Test
    void aBodyThatIssuesItTooSignsByAPrincipalWithoutInterest() {
        String field = field();
        Map<String, Object> joint = officeDraft();
        joint.putAll(concerning(field));
        joint.putAll(Map.of("jointWith", List.of("finance"), "addressees", List.of("education")));
        Known document = reviewed("clerk-transport", joint);
        get("head-finance", "/desk").then().body("items.id", hasItem(document.id()));
        UUID interest = declared("head-finance", "FIELD", field);
        await().atMost(PATIENCE).untilAsserted(() -> get("head-finance", "/desk").then().body("items.id", not(hasItem(document.id()))));
        act("head-finance", document, "joint-signatures", Map.of("opinion", "同意会签")).then().statusCode(409).body("rule", equalTo(SIGNER));
        withdrawn(interest, "head-finance", interest);
        await().atMost(PATIENCE).untilAsserted(() -> get("head-finance", "/desk").then().body("items.id", hasItem(document.id())));
        act("head-finance", document, "joint-signatures", Map.of("opinion", "同意会签")).then().statusCode(200).body("jointSignatures", hasSize(1));
    }

    @Test
    void whatCameUpLiesWithTheStandInOfALeaderWhoKeepsOut() {
        Known first = ReceivingApi.proposed(ReceivingApi.request(Map.of()), "vice-mayor-4");
        get("vice-mayor-4", "/desk").then().body("items.id", hasItem(first.id()));
        get("vice-mayor-3", "/desk").then().body("items.id", not(hasItem(first.id())));
        UUID interest = declared("vice-mayor-4", "DEPARTMENT", "transport");
        await().atMost(PATIENCE).untilAsserted(() -> get("vice-mayor-3", "/desk").then()
                .body("items.find { it.id == '" + first.id() + "' }.act", equalTo("instruct")));
        get("vice-mayor-4", "/desk").then().body("items.id", not(hasItem(first.id())));
        Map<String, Object> instruction = Map.of("instruction", "请按程序办理", "handlers", List.of("transport"));
        ReceivingApi.act("vice-mayor-4", first, "instruction", instruction).then().statusCode(409).body("rule", equalTo(DECIDER));
        ReceivingApi.act("vice-mayor-3", first, "instruction", instruction).then().statusCode(200).body("instructedBy", equalTo("vice-mayor-3"));
        Known next = done(ReceivingApi.signed("clerk-transport", "head-transport", ReceivingApi.request(Map.of())));
        ReceivingApi.act("office-director", next, "proposal", Map.of("proposal", "拟请阅示", "leader", "vice-mayor-4")).then().statusCode(409)
                .body("rule", equalTo(DECIDER));
        ReceivingApi.act("office-director", next, "proposal", Map.of("proposal", "拟请阅示", "leader", "vice-mayor-3")).then().statusCode(200);
        withdrawn(interest, "vice-mayor-4", interest);
    }

    private static Known done(Known arrived) {
        return ReceivingApi.done("office-director", arrived, "registration", Map.of());
    }

    @Test
    void theLegalOfficeReviewsByAColleagueWithoutInterest() {
        Known dossier = DossierApi.asked(Map.of());
        get("clerk-legal-office", "/desk").then().body("items.id", hasItem(dossier.id()));
        UUID interest = declared("clerk-legal-office", "DEPARTMENT", "transport");
        await().atMost(PATIENCE).untilAsserted(() -> get("clerk-legal-office", "/desk").then().body("items.id", not(hasItem(dossier.id()))));
        Map<String, Object> lawful = Map.of("outcome", "LAWFUL", "opinion", "合法", "reference", "意见1号", "earlyReason", "已先行介入");
        DossierApi.act("clerk-legal-office", dossier, "legality-opinions", lawful).then().statusCode(409).body("rule", equalTo(DECIDER));
        DossierApi.act("head-legal-office", dossier, "legality-opinions", lawful).then().statusCode(200).body("state", equalTo("READY"));
        withdrawn(interest, "clerk-legal-office", interest);
    }

    @Test
    void whoeverDeclaredAnInterestNeitherEndsNorInterpretsARegulation() {
        String field = field();
        Map<String, Object> order = new HashMap<>(concerning(field));
        order.putAll(Map.of("kind", "ORDER", "purpose", "REGULATION", "title", "安澜市停车管理办法"));
        Known regulation = DocumentApi.issued("clerk-transport", draft(order), "mayor");
        Map<String, Object> interpretation = Map.of("documentId", regulation.id(), "provision", "第八条", "question", "是否包括装卸?", "text", "包括。");
        UUID legal = declared("clerk-legal-office", "FIELD", field);
        UUID mayor = declared("mayor", "FIELD", field);
        Known marker = reviewed("clerk-transport", draft(concerning(field)));
        awaitRule(marker, "mayor", SIGNER);
        as("clerk-legal-office").body(interpretation).post(DocumentApi.DOCUMENTS + "/interpretations").then().statusCode(409).body("rule", equalTo(DECIDER));
        as("head-legal-office").body(interpretation).post(DocumentApi.DOCUMENTS + "/interpretations").then().statusCode(201);
        Map<String, String> end = Map.of("reason", "与上位法抵触", "basis", "备案审查意见");
        act("mayor", regulation, "annulment", end).then().statusCode(409).body("rule", equalTo("document.ends-without-interest"))
                .body("article", equalTo("第三十条"));
        act("mayor", regulation, "repeal", end).then().statusCode(409).body("rule", equalTo("document.ends-without-interest"));
        Map<String, Object> heir = new HashMap<>(Map.of("kind", "ORDER", "purpose", "REGULATION", "force", Map.of("supersedes", List.of(regulation.id()))));
        Known successor = reviewed("clerk-transport", draft(heir));
        act("mayor", successor, "signatures", AGREE).then().statusCode(409).body("rule", equalTo(SIGNER));
        get("mayor", "/desk").then().body("items.id", not(hasItem(successor.id())));
        withdrawn(mayor, "mayor", mayor);
        awaitRule(marker, "mayor", null);
        act("mayor", regulation, "repeal", end).then().statusCode(200).body("force.ending", equalTo("REPEALED"));
        withdrawn(legal, "clerk-legal-office", legal);
    }

    @Test
    void aDossierLiesWithAReviewerWithoutInterestInWhatItConcerns() {
        String field = field();
        Known dossier = DossierApi.asked(concerning(field));
        Known other = DossierApi.asked(concerning(field()));
        get("clerk-legal-office", "/desk").then().body("items.id", hasItem(dossier.id()));
        UUID inField = declared("clerk-legal-office", "FIELD", field);
        UUID inCompany = declared("head-legal-office", "ORGANIZATION", CODE);
        await().atMost(PATIENCE).untilAsserted(() -> get("clerk-legal-office", "/desk").then().body("items.id", not(hasItem(dossier.id()))));
        await().atMost(PATIENCE).untilAsserted(() -> get("head-legal-office", "/desk").then().body("items.id", not(hasItem(dossier.id()))));
        get("clerk-legal-office", "/desk").then().body("items.id", hasItem(other.id()));
        get("head-legal-office", "/desk").then().body("items.id", not(hasItem(other.id())));
        Map<String, Object> lawful = Map.of("outcome", "LAWFUL", "opinion", "合法", "reference", "意见1号", "earlyReason", "已先行介入");
        DossierApi.act("clerk-legal-office", dossier, "legality-opinions", lawful).then().statusCode(409).body("rule", equalTo(DECIDER));
        DossierApi.act("head-legal-office", other, "legality-opinions", lawful).then().statusCode(409).body("rule", equalTo(DECIDER));
        DossierApi.act("clerk-legal-office", other, "legality-opinions", lawful).then().statusCode(200).body("state", equalTo("READY"))
                .body("concerns.organizations[0].code", equalTo(CODE));
        Known panel = DossierApi.opened("clerk-transport", concerning(field));
        Map<String, Object> officer = Map.of("experts", List.of(Map.of("name", "法制办", "institution", "市法制办", "field", "法律", "person", "clerk-legal-office")));
        DossierApi.act("clerk-transport", panel, "experts", officer).then().statusCode(409).body("rule", equalTo("document.dossier-expert-without-interest"));
        withdrawn(inField, "clerk-legal-office", inField);
        withdrawn(inCompany, "head-legal-office", inCompany);
        await().atMost(PATIENCE).untilAsserted(() -> get("head-legal-office", "/desk").then().body("items.id", hasItem(dossier.id())));
        DossierApi.act("clerk-transport", panel, "experts", officer).then().statusCode(200).body("experts[0].person", equalTo("clerk-legal-office"));
    }

    @Test
    void aCodeThatIsNoneIsRefusedAndWhatItConcernsIsPutRight() {
        as("clerk-transport").body(draft(Map.of("concerns", Map.of("organizations", List.of(Map.of("code", "91371100MA3EXAMP1X", "name", "安澜公交")),
                "fields", List.of())))).post(DocumentApi.DOCUMENTS).then().statusCode(422).body("rule", equalTo("document.concerned-by-code"));
        as("clerk-transport").body(draft(Map.of("concerns", Map.of("organizations", List.of(), "fields", List.of("Not A Code")))))
                .post(DocumentApi.DOCUMENTS).then().statusCode(400).body("errors", hasSize(1));
        Known document = drafted("clerk-transport", draft(concerning("roads")));
        as("clerk-transport").header("If-Match", document.etag()).body(Map.of("reason", "更正", "concerns", Map.of("organizations", List.of(),
                "fields", List.of("bridges")))).put(DocumentApi.DOCUMENTS + "/" + document.id() + "/body").then().statusCode(200)
                .body("concerns.fields", equalTo(List.of("bridges"))).body("concerns.organizations", hasSize(0));
    }
}
