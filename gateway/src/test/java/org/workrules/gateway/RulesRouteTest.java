package org.workrules.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** emergency-service is dead throughout. */
@GatewayTest
class RulesRouteTest {

    @Test
    void anybodyReadsTheRulesOfEveryServiceByArticle() {
        given().get("/api/rules").then().statusCode(200)
                .body("articles.article", contains(38, 41))
                .body("articles[0].rules", hasSize(1))
                .body("articles[0].rules[0].services",
                        contains("meeting-service", "document-service", "supervision-service", "disclosure-service"))
                .body("articles[1].rules.id", contains("meeting.rule", "document.rule", "supervision.rule", "disclosure.rule"))
                .body("count", equalTo(5))
                .body("missing.service", contains("emergency-service"))
                .body("missing[0].detail", equalTo("应急服务无法连接"));
    }

    @Test
    void theRulesOfOneServiceAndArticleCanBeAskedFor() {
        given().get("/api/rules?service=document-service&article=41&strength=must").then().statusCode(200)
                .body("articles.article", contains(41))
                .body("articles[0].rules.id", contains("document.rule"))
                .body("missing", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"article=61", "article=0", "article=x", "strength=maybe", "service=gateway"})
    void aFilterThatNoRuleCanMeetIsRefused(String query) {
        given().header("Accept-Language", "en").get("/api/rules?" + query).then().statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:workrules:problem:malformed"))
                .body("detail", containsString(query.startsWith("service") ? "no service" : query.substring(0, query.indexOf('='))));
    }
}
