package org.workrules.gateway.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Missing;
import org.workrules.gateway.service.Reason;

/**
 * What waits for the caller, from every service.
 *
 * @param items   as the services told them, each with its {@code service}; what is due first stands first, what is never due last
 * @param missing which services did not answer, and why
 */
public record Desk(List<JsonNode> items, List<Missing> missing) {

    private static final Comparator<JsonNode> MOST_URGENT_FIRST = Comparator
            .comparing((JsonNode item) -> instant(item, "dueAt"))
            .thenComparing(item -> instant(item, "since"));

    /** One desk out of the services' answers; an answer that is no desk counts as missing. */
    static Desk of(List<Answer> answers, Language language) {
        List<Answer> readable = answers.stream().map(Desk::checked).toList();
        List<JsonNode> items = new ArrayList<>();
        for (Answer answer : readable) {
            if (answer instanceof Answer.Answered answered) {
                answered.body().get("items").forEach(item -> items.add(fromService(item, answered)));
            }
        }
        items.sort(MOST_URGENT_FIRST);
        return new Desk(items, Missing.among(readable, language));
    }

    private static Answer checked(Answer answer) {
        return answer instanceof Answer.Answered answered && !isDesk(answered.body())
                ? new Answer.Unanswered(answer.service(), Reason.MALFORMED)
                : answer;
    }

    private static boolean isDesk(JsonNode body) {
        if (!body.path("items").isArray()) {
            return false;
        }
        for (JsonNode item : body.get("items")) {
            if (!item.isObject()) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode fromService(JsonNode item, Answer.Answered answered) {
        return ((ObjectNode) item.deepCopy()).put("service", answered.service().id());
    }

    private static Instant instant(JsonNode item, String field) {
        try {
            return item.path(field).isTextual() ? Instant.parse(item.get(field).textValue()) : Instant.MAX;
        } catch (DateTimeParseException unreadable) {
            return Instant.MAX;
        }
    }
}
