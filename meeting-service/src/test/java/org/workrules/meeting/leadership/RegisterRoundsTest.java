package org.workrules.meeting.leadership;

import static org.hamcrest.Matchers.equalTo;
import static org.workrules.meeting.Acts.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.workrules.platform.clock.BusinessClock;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.testing.ServiceTestResource;

@QuarkusTest
@WithTestResource(value = ServiceTestResource.class, scope = TestResourceScope.GLOBAL)
class RegisterRoundsTest {

    @Inject
    RegisterRounds rounds;
    @Inject
    BusinessClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void anOfficeTakenUpLaterIsHeldFromItsDayOnWithoutAnyAct() {
        LocalDate day = LocalDate.now(BusinessZone.ID).plusDays(3);
        as("office-director").body(Map.of("personId", "tomorrow", "name", "明日", "clearance", "internal", "office", "DEPARTMENT_CLERK",
                "department", "health", "since", day.toString(), "basis", "安人发〔2026〕8号")).post("/api/meetings/appointments")
                .then().statusCode(201);
        String id = as("mayor").queryParam("limit", 200).get("/api/meetings/leaders").jsonPath()
                .getString("items.find { it.personId == 'tomorrow' }.id");
        as("mayor").get("/api/meetings/leaders/" + id).then().body("offices", equalTo(List.of()));
        clock.moveBy(Duration.between(clock.now(), BusinessZone.startOf(day)).plusSeconds(1));
        rounds.round().await().atMost(Duration.ofSeconds(20));
        as("mayor").get("/api/meetings/leaders/" + id).then().body("offices", equalTo(List.of("department-clerk")));
    }
}
