package org.workrules.supervision.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.workrules.supervision.Anlan.DESK;
import static org.workrules.supervision.Anlan.as;
import static org.workrules.supervision.Anlan.done;
import static org.workrules.supervision.Anlan.id;
import static org.workrules.supervision.Anlan.matter;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.supervision.Anlan;
import org.workrules.testing.ServiceTestResource;

/** Each finds on the desk what waits for him, and nothing else. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DeskApiTest {

    @Test
    void aMatterWandersFromDeskToDesk() {
        Anlan.seat();
        String matter = matter("案头流转", "housing-construction", 10);
        for (String person : List.of("head-housing-construction", "clerk-housing-construction")) {
            as(person).get(DESK).then().statusCode(200).body("items.id", hasItem(id(matter)));
        }
        as("head-transport").get(DESK).then().body("items.id", not(hasItem(id(matter))));
        as("hall-clerk-1").get(DESK).then().statusCode(200).body("items", equalTo(List.of()));
        done("office-director", matter, "reminders", Map.of("text", "请抓紧"));
        as("vice-mayor-1").get(DESK).then().body("items.id", hasItem(id(matter)));
        done("clerk-housing-construction", matter, "progress", Map.of("percent", 100, "text", "完成"));
        done("head-housing-construction", matter, "closure", Map.of("result", "完成", "evidence", List.of("验收单")));
        as("head-housing-construction").get(DESK).then().body("items.id", not(hasItem(id(matter))));
        for (String person : List.of("office-director", "secretary-general", "clerk-supervision-bureau")) {
            as(person).get(DESK).then().body("items.findAll { it.act == 'accept-closure' }.id", hasItem(id(matter)));
        }
        done("clerk-supervision-bureau", matter, "acceptance", Map.of("accepted", true, "opinion", "同意"));
        as("office-director").get(DESK).then().body("items.id", not(hasItem(id(matter))));
    }

    @Test
    void withoutATokenThereIsNoDesk() {
        given().get(DESK).then().statusCode(401);
    }
}
