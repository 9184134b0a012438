package org.workrules.supervision.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.workrules.supervision.Anlan.act;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.at;
import static org.workrules.supervision.Anlan.done;
import static org.workrules.supervision.Anlan.id;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.workrules.testing.EventContracts;
import org.workrules.testing.ServiceTestResource;
import org.workrules.testing.TestEvents;

/** Declared interests through the API. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class InterestApiTest {

    private static final String INTERESTS = "/api/supervision/interests";

    private static Map<String, Object> interest(String kind, String code) {
        return new HashMap<>(Map.of("relation", "SPOUSE", "kind", kind, "code", code, "name", "安澜公交集团", "description", "配偶任职",
                "since", "2026-01-01"));
    }

    private static String declared(String person, String kind, String code) {
        return at(as(person).body(interest(kind, code)).post(INTERESTS));
    }

    @Test
    void aDeclarationIsToldToOthersAndWithdrawn() {
        String address = declared("vice-mayor-1", "ORGANIZATION", "91371100MA3EXAMP0P");
        TestEvents.await("supervision.events", "InterestDeclared", id(address));
        done("vice-mayor-1", address, "withdrawal", Map.of("reason", "配偶已离职")).then().body("endReason", equalTo("配偶已离职"));
        TestEvents.await("supervision.events", "InterestWithdrawn", id(address));
        act("vice-mayor-1", address, "withdrawal", Map.of("reason", "再次")).then().statusCode(409)
                .body("rule", equalTo("supervision.interest-withdrawn-once")).body("article", equalTo("art. 30"));
        assertThat(EventContracts.check("supervision.events")).isNotEmpty();
    }

    @Test
    void eachSeesTheOwnAndTheBureauAndTheMayorAll() {
        String address = declared("vice-mayor-2", "DEPARTMENT", "education");
        as("vice-mayor-2").get(address).then().statusCode(200).body("relation", equalTo("SPOUSE"));
        as("mayor").get(address).then().statusCode(200);
        as("head-supervision-bureau").get(INTERESTS + "?person=vice-mayor-2").then().statusCode(200).body("items.id", hasItem(id(address)));
        as("head-education").get(address).then().statusCode(404);
        as("office-director").get(address).then().statusCode(404);
        as("vice-mayor-3").get(INTERESTS).then().statusCode(200).body("items.id", not(hasItem(id(address))))
                .body("items.personId", everyItem(equalTo("vice-mayor-3")));
        as("vice-mayor-3").get(INTERESTS + "?person=vice-mayor-2").then().body("items.size()", equalTo(0));
        act("vice-mayor-3", address, "withdrawal", Map.of("reason", "x")).then().statusCode(403);
    }

    @Test
    void whoHoldsNoOfficeOfTheKindDeclaresNothingAndBadInputIsRefused() {
        as("clerk-transport").body(interest("FIELD", "education")).post(INTERESTS).then().statusCode(403);
        as("vice-mayor-4").body(interest("ORGANIZATION", "91371100MA3EXAMP1P")).post(INTERESTS).then().statusCode(422)
                .body("rule", equalTo("supervision.interest-named-by-code"));
        Map<String, Object> over = interest("FIELD", "education");
        over.put("until", "2026-02-01");
        as("vice-mayor-4").body(over).post(INTERESTS).then().statusCode(422).body("rule", equalTo("supervision.interest-not-past"));
        as("vice-mayor-4").body(Map.of("kind", "FIELD")).post(INTERESTS).then().statusCode(400).body("errors.field", hasItem("since"));
        as("vice-mayor-4").queryParam("kind", "NONE").get(INTERESTS).then().statusCode(404);
    }

    @Test
    void declaredTwiceAtOnceItIsThereOnce() {
        Map<String, Object> request = interest("FIELD", "public-health");
        List<Integer> statuses = Stream.of(1, 2)
                .map(time -> CompletableFuture.supplyAsync(() -> as("vice-mayor-5").body(request).post(INTERESTS).statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertThat(statuses).containsExactly(201, 409);
        as("vice-mayor-5").body(request).post(INTERESTS).then().statusCode(409);
    }
}
