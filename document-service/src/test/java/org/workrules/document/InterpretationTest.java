package org.workrules.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.workrules.document.DocumentApi.as;
import static org.workrules.document.DocumentApi.draft;
import static org.workrules.document.DocumentApi.get;
import static org.workrules.document.DocumentApi.issued;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.workrules.document.DocumentApi.Known;
import org.workrules.testing.ServiceTestResource;

/** Regulations are interpreted by the legal office alone (art. 11). */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class InterpretationTest {

    private static final String INTERPRETATIONS = "/api/documents/interpretations";

    @BeforeEach
    void everybodyIsInOffice() {
        DocumentApi.takeOffice();
    }

    private static Response interpret(String person, String document) {
        return as(person).body(Map.of("documentId", document, "provision", "第八条第二款", "question", "“临时停车”是否包括装卸货物?",
                "askedBy", "district-donghe", "text", "包括。")).post(INTERPRETATIONS);
    }

    @Test
    void aRegulationInForceIsInterpretedAndEverybodyReadsIt() {
        Known regulation = issued("clerk-transport", draft(Map.of("kind", "ORDER", "purpose", "REGULATION", "title", "安澜市停车管理办法")), "mayor");
        String id = interpret("clerk-legal-office", regulation.id()).then().statusCode(201).body("givenBy", equalTo("clerk-legal-office")).extract().path("id");
        get("clerk-health", "/interpretations?document=" + regulation.id()).then().statusCode(200).body("items.id", contains(id));
        get("clerk-health", "/interpretations/" + id).then().body("text", equalTo("包括。")).body("provision", equalTo("第八条第二款"));
        interpret("mayor", regulation.id()).then().statusCode(403);
        interpret("head-transport", regulation.id()).then().statusCode(403);
    }

    @Test
    void nothingElseIsInterpreted() {
        Known notice = issued("clerk-transport", draft(), "mayor");
        interpret("clerk-legal-office", notice.id()).then().statusCode(409).body("rule", equalTo("document.interpretation-of-regulation-in-force"));
        interpret("clerk-legal-office", UUID.randomUUID().toString()).then().statusCode(409);
        as("clerk-legal-office").body(Map.of("documentId", "x")).post(INTERPRETATIONS).then().statusCode(400);
    }
}
