package org.workrules.gateway.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Missing;
import org.workrules.gateway.service.Reason;
import org.workrules.gateway.service.Service;

class DeskTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Answer answered(Service service, String body) throws Exception {
        return new Answer.Answered(service, JSON.readTree(body));
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatIsNeverDueStandsLastOldestFirst() throws Exception {
        Desk desk = Desk.of(List.of(
                answered(Service.MEETING, """
                        {"items":[{"id":"never-new","since":"2026-02-01T00:00:00Z"},{"id":"late","dueAt":"2026-03-01T00:00:00Z"}]}"""),
                answered(Service.DOCUMENT, """
                        {"items":[{"id":"soon","dueAt":"2026-01-01T00:00:00Z"},{"id":"never-old","since":"2025-02-01T00:00:00Z"},
                        {"id":"odd","dueAt":"tomorrow"}]}""")), Language.EN);
        assertThat(desk.items()).extracting(item -> item.path("id").asText())
                .containsExactly("soon", "late", "never-old", "never-new", "odd");
        assertThat(desk.items()).extracting(item -> item.path("service").asText())
                .containsExactly("document-service", "meeting-service", "document-service", "meeting-service", "document-service");
        assertThat(desk.missing()).isEmpty();
    }

    @Test
    void anAnswerThatIsNoDeskIsMissing() throws Exception {
        Desk desk = Desk.of(List.of(answered(Service.MEETING, "[]"), answered(Service.DOCUMENT, "{\"items\":[1]}"),
                new Answer.Unanswered(Service.EMERGENCY, Reason.TIMEOUT)), Language.ZH);
        assertThat(desk.items()).isEqualTo(List.<JsonNode>of());
        assertThat(desk.missing()).containsExactly(
                new Missing("meeting-service", "会议服务", Reason.MALFORMED, "会议服务答复无法识别"),
                new Missing("document-service", "公文服务", Reason.MALFORMED, "公文服务答复无法识别"),
                new Missing("emergency-service", "应急服务", Reason.TIMEOUT, "应急服务未在时限内答复"));
    }
}
