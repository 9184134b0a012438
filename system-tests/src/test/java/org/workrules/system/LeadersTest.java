package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** Leaders in the whole system: appointments reach accounts in Keycloak, calendars are read by another's library. */
@ExtendWith(WholeSystem.class)
class LeadersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningSystem system;

    LeadersTest(RunningSystem system) {
        this.system = system;
    }

    private Reply act(String person, String path, String act, Object body) {
        String etag = system.send(Call.get(path).by(person)).etag();
        return system.send(Call.post(path + "/" + act, body).by(person).on(etag));
    }

    @Test
    void anAppointmentReachesTheAccountAndARelief() {
        KeycloakAdministration keycloak = new KeycloakAdministration(system.keycloak());
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String person = "appointed-" + Long.toString(System.nanoTime(), 36);
        Reply appointed = system.send(Call.post("/api/meetings/appointments", Map.of("personId", person, "name", "李明", "clearance", "secret",
                "office", "DEPARTMENT_CLERK", "department", "transport", "since", today, "basis", "安人发〔2026〕8号")).by("office-director"));
        assertThat(appointed.status()).as(appointed.text()).isEqualTo(201);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(keycloak.rolesOf(person)).contains("department-clerk"));
        Reply relieved = act("office-director", "/api/meetings/appointments/" + appointed.field("id"), "relief", Map.of("until", today, "basis", "安人发〔2026〕9号"));
        assertThat(relieved.status()).as(relieved.text()).isEqualTo(200);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(keycloak.rolesOf(person)).doesNotContain("department-clerk"));
    }

    @Test
    void theRealmAndTheRegisterAreEqual() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode drift = system.send(Call.get("/api/meetings/accounts/drift").by("office-director")).json();
            assertThat(drift.path("reachable").asBoolean()).isTrue();
            assertThat(drift.path("differences")).as(drift.toString()).isEmpty();
        });
    }

    @Test
    void aLeadersCalendarIsReadByALibraryOfAnotherOrigin() throws IOException {
        Node.require();
        Instant from = Instant.now().plus(Duration.ofDays(200)).truncatedTo(ChronoUnit.SECONDS);
        Reply outing = system.send(Call.post("/api/meetings/outings", Map.of("personId", "vice-mayor-5", "from", from.toString(), "until",
                from.plus(Duration.ofDays(1)).toString(), "place", "青岛市", "reason", "调研;座谈,\n考察")).by("vice-mayor-5"));
        assertThat(outing.status()).as(outing.text()).isEqualTo(201);
        assertThat(act("mayor", "/api/meetings/outings/" + outing.field("id"), "consent", Map.of()).status()).isEqualTo(200);
        String address = system.send(Call.post("/api/meetings/calendars", null).by("vice-mayor-5")).json().path("address").asText();
        Reply calendar = system.send(Call.get(address.substring(address.indexOf("/public/"))));
        assertThat(calendar.status()).as(calendar.text()).isEqualTo(200);
        Path file = Files.writeString(Files.createTempFile("calendar", ".ics"), calendar.text());
        JsonNode read = JSON.readTree(Node.print("read-calendar.mjs", file.toString()));
        assertThat(read.at("/zones/0").asText()).isEqualTo("Asia/Shanghai");
        JsonNode event = read.path("events").findParents("uid").stream()
                .filter(one -> one.path("uid").asText().startsWith(outing.json().path("id").asText())).findFirst().orElseThrow();
        assertThat(event.path("summary").asText()).isEqualTo("外出:调研;座谈,\n考察");
        assertThat(event.path("location").asText()).isEqualTo("青岛市");
        assertThat(event.path("zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(Instant.parse(event.path("from").asText())).isEqualTo(from);
    }
}
