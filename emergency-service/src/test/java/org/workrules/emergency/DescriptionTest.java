package org.workrules.emergency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.workrules.testing.ServiceTestResource;

/** The API describes itself and its rules. */
@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class DescriptionTest {

    @ParameterizedTest
    @CsvSource({
            "post, /incidents, reportIncident", "get, /incidents, listIncidents", "get, /incidents/{id}, getIncident",
            "get, /incidents/{id}/duties, listIncidentDuties",
            "get, /incidents/{id}/deadlines, listIncidentDeadlines", "post, /incidents/{id}/reports, followUpIncident",
            "post, /incidents/{id}/telephone-reports, recordIncidentCall", "post, /incidents/{id}/links, linkIncident",
            "post, /incidents/{id}/consent, consentToIncident",
            "post, /incidents/{id}/province-report, reportIncidentToProvince",
            "post, /incidents/{id}/findings, findOnIncident", "post, /incidents/{id}/closure, closeIncident",
            "get, /breaches, listBreaches", "get, /breaches/{id}, getBreach",
            "get, /grade-thresholds, listGradeThresholds", "get, /desk, emergencyDesk"})
    void everyOperationIsDescribedWithItsErrors(String method, String path, String operation) {
        String at = "paths.'/api/emergency" + path + "'." + method;
        given().accept("application/json").get("/q/openapi?format=json").then().statusCode(200)
                .body(at + ".operationId", equalTo(operation)).body(at + ".summary", notNullValue())
                .body(at + ".responses.'403'", notNullValue()).body(at + ".security", notNullValue());
    }

    @Test
    void everyRuleIsListedWithItsArticleAndFigures() {
        given().header("Accept-Language", "en").get("/api/emergency/rules").then().statusCode(200)
                .body("id", hasItems(new EmergencyRules().rules().stream().map(rule -> rule.id()).toArray(String[]::new)))
                .body("find { it.id == 'emergency.consent-by-commander' }.article", equalTo(57))
                .body("find { it.id == 'emergency.regrade-window' }.policies.size()", equalTo(3))
                .body("find { it.id == 'emergency.written-limit' }.policies.confirmed.every { it == false }", equalTo(true));
    }
}
