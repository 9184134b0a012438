package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Reply;

/** Invitations to a meeting (iTIP), read by a library of another origin than the one that wrote them. */
@ExtendWith(WholeSystem.class)
class InvitationsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "市政府关于统筹推进城乡融合发展、新型城镇化建设;以及若干政策措施落实情况的常务会议(专题听取汇报)";
    private static final String PERSON = "urn:workrules:person:";
    private static final int MOST_OCTETS = 75;

    private final Acting acting;
    private final Instant heldAt = Instant.now().plus(Duration.ofDays(60)).truncatedTo(ChronoUnit.HOURS);

    InvitationsTest(RunningSystem system) {
        acting = new Acting(system);
    }

    @Test
    void anInvitationItsDelegationAndItsCancellationAreUnderstoodByAnotherLibrary() throws IOException {
        Node.require();
        String meeting = acting.convened(TITLE, heldAt.toString(), acting.admitted("义务教育学位供给"));

        JsonNode request = read(meeting, "vice-mayor-1");
        assertThat(request.path("method").asText()).isEqualTo("REQUEST");
        assertThat(request.path("zones").path(0).asText()).isEqualTo("Asia/Shanghai");
        assertThat(request.path("longestLine").asInt()).isLessThanOrEqualTo(MOST_OCTETS);
        JsonNode event = request.at("/events/0");
        assertThat(event.path("uid").asText()).isEqualTo(meeting.substring("/api/meetings/".length()) + "@workrules");
        assertThat(event.path("summary").asText()).isEqualTo(TITLE);
        assertThat(event.path("zone").asText()).isEqualTo("Asia/Shanghai");
        assertThat(Instant.parse(event.path("from").asText())).isEqualTo(heldAt);
        assertThat(Instant.parse(event.path("until").asText())).isEqualTo(heldAt.plus(Duration.ofMinutes(90)));
        assertThat(event.path("sequence").asInt()).isZero();
        assertThat(event.path("organizer").asText()).isEqualTo(PERSON + "mayor");
        assertThat(event.path("attendees")).hasSize(1);
        assertThat(event.at("/attendees/0/address").asText()).isEqualTo(PERSON + "vice-mayor-1");
        assertThat(event.at("/attendees/0/name").asText()).isEqualTo("周明远");
        assertThat(event.at("/attendees/0/status").asText()).isEqualTo("NEEDS-ACTION");

        String leave = acting.create("vice-mayor-6", "/api/meetings/leaves",
                Map.of("meetingId", meeting.substring("/api/meetings/".length()), "reason", "赴省参加会议"));
        acting.act("mayor", leave, "decision", Map.of("granted", true));
        acting.act("vice-mayor-6", leave, "substitute", Map.of("personId", "head-finance"));
        JsonNode onLeave = attendee(read(meeting, "vice-mayor-6"), "vice-mayor-6");
        assertThat(onLeave.path("status").asText()).isEqualTo("DELEGATED");
        assertThat(onLeave.path("delegatedTo").path(0).asText()).isEqualTo(PERSON + "head-finance");
        JsonNode delegate = read(meeting, "head-finance");
        assertThat(delegate.at("/events/0/attendees")).hasSize(2);
        assertThat(attendee(delegate, "head-finance").path("delegatedFrom").path(0).asText()).isEqualTo(PERSON + "vice-mayor-6");
        assertThat(attendee(delegate, "vice-mayor-6").path("status").asText()).isEqualTo("DELEGATED");
        int sequence = delegate.at("/events/0/sequence").asInt();
        assertThat(sequence).isEqualTo(2);

        Instant later = heldAt.plus(Duration.ofDays(1));
        acting.act("office-director", meeting, "postponement", Map.of("heldAt", later.toString(), "reason", "与上级会议冲突"));
        JsonNode postponed = read(meeting, "head-finance").at("/events/0");
        assertThat(Instant.parse(postponed.path("from").asText())).isEqualTo(later);
        assertThat(postponed.path("sequence").asInt()).isGreaterThan(sequence);

        acting.act("office-director", meeting, "cancellation", Map.of("reason", "并入下次会议"));
        JsonNode cancelled = read(meeting, "vice-mayor-1");
        assertThat(cancelled.path("method").asText()).isEqualTo("CANCEL");
        assertThat(cancelled.at("/events/0/status").asText()).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/events/0/uid").asText()).isEqualTo(event.path("uid").asText());
        assertThat(cancelled.at("/events/0/sequence").asInt()).isGreaterThan(postponed.path("sequence").asInt());
    }

    private JsonNode read(String meeting, String person) throws IOException {
        Reply invitation = acting.read(person, meeting + "/invitations/" + person);
        Path file = Files.writeString(Files.createTempFile("invitation", ".ics"), invitation.text());
        return JSON.readTree(Node.print("read-calendar.mjs", file.toString()));
    }

    private static JsonNode attendee(JsonNode calendar, String person) {
        return calendar.at("/events/0/attendees").findParents("address").stream()
                .filter(one -> one.path("address").asText().equals(PERSON + person)).findFirst().orElseThrow();
    }
}
