package org.workrules.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.document.DocumentApi.DOCUMENTS;
import static org.workrules.document.DocumentApi.act;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.drafted;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.submitted;
import static org.workrules.document.DocumentApi.with;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestTokens;

/** Who may call what, and what bad input gets. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class AccessTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @ValueSource(strings = {"", "/desk", "/signing-matrix", "/authorizations", "/resolutions", "/figures?year=2026",
            "/0199c1f2-7f1e-7c1e-9f00-000000000001", "/0199c1f2-7f1e-7c1e-9f00-000000000001/history"})
    void nobodyWithoutATokenReadsAnything(String path) {
        given().get(DOCUMENTS + path).then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    void badTokensAreRefused() {
        for (String token : List.of(TestTokens.expired("mayor"), TestTokens.forged("mayor"), TestTokens.otherRealm("mayor"))) {
            given().auth().oauth2(token).get(DOCUMENTS).then().statusCode(401).contentType(PROBLEM);
        }
    }

    @ParameterizedTest
    @CsvSource({"submission, mayor", "review, head-transport", "review, mayor", "signatures, head-transport", "signatures, party-group-member-1",
            "check, clerk-transport", "number, clerk-transport", "number, mayor", "issue, head-transport", "withdrawal, vice-mayor-1"})
    void theWrongOfficeIsRefusedAtTheDoor(String act, String person) {
        Known document = drafted("clerk-transport", draft());
        Map<String, Object> body = switch (act) {
            case "review" -> Map.of("outcome", "ACCEPTED");
            case "signatures" -> Map.of("opinion", "同意");
            case "withdrawal" -> Map.of("reason", "无");
            default -> null;
        };
        act(person, document, act, body).then().statusCode(403).contentType(PROBLEM)
                .body("type", equalTo("urn:workrules:problem:denied"));
    }

    @Test
    void draftingChangingAndAuthorizingNeedTheirOffice() {
        as("mayor").body(draft()).post(DOCUMENTS).then().statusCode(403);
        as("clerk-district-donghe").body(draft()).post(DOCUMENTS).then().statusCode(403);
        Known document = drafted("clerk-transport", draft());
        as("mayor").header("If-Match", document.etag()).body(Map.of("body", "x", "reason", "y"))
                .put(DOCUMENTS + "/" + document.id() + "/body").then().statusCode(403);
        as("office-director").header("If-Match", document.etag()).body(Map.of("body", "x", "reason", "y"))
                .put(DOCUMENTS + "/" + document.id() + "/body").then().statusCode(403);
        Map<String, Object> authorization = Map.of("person", "vice-mayor-1", "scope", "ROUTINE_APPROVAL", "from", "2030-01-01", "until", "2030-01-01");
        as("vice-mayor-1").body(authorization).post(DOCUMENTS + "/authorizations").then().statusCode(403);
        as("vice-mayor-1").header("If-Match", "*").body(Map.of("reason", "y"))
                .post(DOCUMENTS + "/authorizations/" + UUID.randomUUID() + "/revocation").then().statusCode(403);
        get("clerk-transport", "/authorizations").then().statusCode(403);
        get("clerk-transport", "/figures?year=2026").then().statusCode(403);
        get("hall-clerk-1", "/resolutions").then().statusCode(403);
    }

    @Test
    void anotherDepartmentsDraftIsNotThere() {
        Known document = drafted("clerk-transport", draft());
        get("clerk-health", "/" + document.id()).then().statusCode(404).contentType(PROBLEM);
        act("clerk-health", document, "submission", null).then().statusCode(404);
        get("clerk-health", "/" + document.id() + "/signing").then().statusCode(404);
        get("clerk-health", "/" + document.id() + "/body").then().statusCode(404);
        get("clerk-health", "?department=transport&limit=200").then().statusCode(200).body("items.id", not(hasItem(document.id())));
    }

    @Test
    void aStaleOrAbsentVersionIsRefused() {
        Known document = drafted("clerk-transport", draft());
        act("clerk-transport", new Known(document.id(), "\"7\""), "submission", null).then().statusCode(412);
        as("clerk-transport").post(DOCUMENTS + "/" + document.id() + "/submission").then().statusCode(428);
    }

    @Test
    void unknownAndUnreadableIdsAreNotFound() {
        get("mayor", "/" + UUID.randomUUID()).then().statusCode(404).contentType(PROBLEM);
        get("mayor", "/no-id").then().statusCode(404).contentType(PROBLEM);
        act("office-director", new Known(UUID.randomUUID().toString(), "\"0\""), "check", Map.of()).then().statusCode(404);
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndNoSecondDocument() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> draft = draft(Map.of("title", "重复提交 " + key));
        Response first = repeat(key, draft);
        Response second = repeat(key, draft);
        assertEquals(first.asString(), second.asString());
        assertEquals(DOCUMENTS + "/" + first.path("id"), java.net.URI.create(first.header("Location")).getPath());
        repeat(key, draft(Map.of("title", "另一件"))).then().statusCode(422).body("type", equalTo("urn:workrules:problem:key-reused"));
        given().auth().oauth2(TestTokens.as("clerk-transport")).queryParam("q", "重复提交 " + key).get(DOCUMENTS)
                .then().body("items", hasSize(1));
        given().auth().oauth2(TestTokens.as("clerk-transport")).contentType(ContentType.JSON).body(draft).post(DOCUMENTS)
                .then().statusCode(400);
    }

    private static Response repeat(String key, Map<String, Object> draft) {
        return given().auth().oauth2(TestTokens.as("clerk-transport")).contentType(ContentType.JSON).header("Idempotency-Key", key)
                .body(draft).post(DOCUMENTS);
    }

    @Test
    void badInputNamesTheField() {
        as("clerk-transport").body("{").post(DOCUMENTS).then().statusCode(400).contentType(PROBLEM);
        as("clerk-transport").body(draft(Map.of("colour", "red"))).post(DOCUMENTS).then().statusCode(400).body("errors.field", hasItem("colour"));
        as("clerk-transport").body(draft(Map.of("kind", "POEM"))).post(DOCUMENTS).then().statusCode(400).body("errors.field", hasItem("kind"));
        as("clerk-transport").body(draft(Map.of("title", "", "addressees", List.of("Not A Code")))).post(DOCUMENTS).then().statusCode(400)
                .body("errors.field", hasItems(equalTo("title"), startsWith("addressees[0]")));
        as("clerk-transport").body(draft(Map.of("title", "a\u0000b"))).post(DOCUMENTS).then().statusCode(400).contentType(PROBLEM);
        as("clerk-transport").body(Map.of()).post(DOCUMENTS).then().statusCode(400)
                .body("errors.field", hasItems("kind", "purpose", "issuer", "title", "addressees", "secrecy"));
        as("clerk-transport").body("[]").post(DOCUMENTS).then().statusCode(400);
        with(TestTokens.as("clerk-transport")).body(draft(Map.of("body", "文".repeat(200_001)))).post(DOCUMENTS).then().statusCode(400);
        with(TestTokens.as("clerk-transport")).body(draft(Map.of("body", "x".repeat(2_000_000)))).post(DOCUMENTS).then().statusCode(413);
        get("clerk-transport", "?limit=0").then().statusCode(400);
        get("clerk-transport", "?limit=201").then().statusCode(400);
    }

    @Test
    void aBrokenRuleSpeaksTwoLanguagesAndNamesItsArticle() {
        Known document = submitted("office-director", DocumentApi.officeDraft());
        act("office-director", document, "review", Map.of("outcome", "ACCEPTED")).then().statusCode(409).contentType(PROBLEM)
                .body("rule", equalTo("document.reviewer-not-drafter")).body("article", equalTo("第四十七条")).body("remedy", notNullValue());
        as("office-director").header("If-Match", document.etag()).header("Accept-Language", "en").body(Map.of("outcome", "ACCEPTED"))
                .post(DOCUMENTS + "/" + document.id() + "/review").then().statusCode(409).body("article", equalTo("art. 47"))
                .body("detail", containsString("does not review"));
    }

    @Test
    void listsAreFilteredAndPaged() {
        String mark = "分页" + UUID.randomUUID();
        for (int each = 0; each < 3; each++) {
            drafted("clerk-education", draft(Map.of("title", mark + "_" + each, "kind", "DECISION")));
        }
        drafted("clerk-education", draft(Map.of("title", mark + "X3", "kind", "NOTICE")));
        Response page = list(Map.of("q", mark + "_", "limit", 2));
        page.then().statusCode(200).body("items", hasSize(2)).body("items.title", hasItems(mark + "_2", mark + "_1"))
                .header("Link", containsString("rel=\"next\""));
        list(Map.of("q", mark + "_", "limit", 2, "after", page.<String>path("next"))).then().body("items", hasSize(1))
                .body("items.title", hasItem(mark + "_0")).body("next", equalTo(null));
        list(Map.of("q", mark, "kind", "NOTICE")).then().body("items", hasSize(1));
        list(Map.of("q", mark, "state", "DRAFTED", "issuer", "GOVERNMENT", "department", "education")).then().body("items", hasSize(4));
        list(Map.of("q", mark, "state", "ISSUED")).then().body("items", empty());
        list(Map.of("number", "安政发〔1999〕1号")).then().body("items", empty());
        list(Map.of("q", "%")).then().body("items", empty());
    }

    private static Response list(Map<String, ?> filters) {
        return given().auth().oauth2(TestTokens.as("clerk-education")).queryParams(filters).get(DOCUMENTS);
    }

    @Test
    void theMatrixAndTheRulesAreThereToRead() {
        get("clerk-transport", "/signing-matrix").then().statusCode(200).body("", hasSize(17))
                .body("findAll { it.item == 4 }.step", hasItems(1, 2, 3, 4, 5));
        given().get(DOCUMENTS + "/rules").then().statusCode(200)
                .body("id", hasItems("document.quota", "document.downward-signed-by-mayor", "document.issued-as-signed"));
    }

    @Test
    void everyOperationIsDescribed() {
        Response description = given().accept(ContentType.JSON).get("/q/openapi?format=json");
        description.then().statusCode(200)
                .body("paths.collect { it.value.findAll { k, v -> k in ['get','post','put'] }.values() }.flatten().summary", everyItem(notNullValue()))
                .body("paths.keySet()", hasItems("/api/documents", "/api/documents/{id}", "/api/documents/{id}/submission",
                        "/api/documents/{id}/review", "/api/documents/{id}/signatures", "/api/documents/{id}/check",
                        "/api/documents/{id}/number", "/api/documents/{id}/issue", "/api/documents/{id}/body", "/api/documents/{id}/history",
                        "/api/documents/{id}/signing", "/api/documents/{id}/withdrawal", "/api/documents/authorizations",
                        "/api/documents/signing-matrix", "/api/documents/desk", "/api/documents/figures"));
        List<String> ids = description.path("paths.collect { it.value.findAll { k, v -> k in ['get','post','put'] }.values() }.flatten().operationId");
        assertEquals(ids.size(), ids.stream().distinct().count());
    }
}
