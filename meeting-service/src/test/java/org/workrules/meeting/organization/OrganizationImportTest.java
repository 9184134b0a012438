package org.workrules.meeting.organization;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class OrganizationImportTest {

    @Inject
    OrganizationImport organization;

    @ConfigProperty(name = "workrules.organization.file")
    Path file;

    @Test
    void theFileIsEnteredOnceWithDepartmentsOfficesPortfoliosAndPairs() {
        assertEquals(0, organization.read(file).await().atMost(Duration.ofSeconds(30)));
        as("mayor").queryParam("kind", "DEPARTMENT").queryParam("function", "meetings").get("/api/meetings/departments").then()
                .body("items.code", equalTo(List.of("general-office"))).body("items.parent", hasItem("government"));
        as("mayor").queryParam("person", "mayor").get("/api/meetings/appointments").then().body("items", hasSize(1))
                .body("items[0].office", equalTo("MAYOR")).body("items[0].since", equalTo("2025-01-01"));
        as("mayor").queryParam("person", "mayor").queryParam("kind", "DEPARTMENT").queryParam("on", "2025-06-01")
                .get("/api/meetings/portfolios").then().body("items.code", hasItem("audit-bureau"));
        as("mayor").queryParam("person", "vice-mayor-1").get("/api/meetings/stand-ins").then()
                .body("items[0].standIn", equalTo("vice-mayor-2"));
        as("mayor").queryParam("standIn", "vice-mayor-1").queryParam("on", "2025-06-01").get("/api/meetings/stand-ins").then()
                .body("items.personId", equalTo(List.of("vice-mayor-2")));
        as("mayor").queryParam("on", "2024-12-31").get("/api/meetings/stand-ins").then().body("items", hasSize(0));
    }
}
