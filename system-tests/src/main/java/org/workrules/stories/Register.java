package org.workrules.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** The rules as the running system lists them at {@code /api/rules}. */
public final class Register {

    private final Map<String, Entry> rules = new HashMap<>();

    /**
     * A rule.
     *
     * @param article     label of its article, as "art. 38"
     * @param articleZh   the same in Chinese
     * @param statement   the rule in one line
     * @param statementZh the same in Chinese
     */
    public record Entry(String article, String articleZh, String statement, String statementZh) {
    }

    private Register() {
    }

    /**
     * Reads the register.
     *
     * @throws Unreachable when the gateway does not answer with one
     */
    public static Register read(Gateway gateway) {
        Reply reply = gateway.send(Call.get("/api/rules"));
        if (!reply.succeeded()) {
            throw new Unreachable("The rule register cannot be read: " + reply + " " + reply.text(), null);
        }
        Register register = new Register();
        for (JsonNode article : reply.json().path("articles")) {
            for (JsonNode rule : article.path("rules")) {
                JsonNode label = rule.path("articleText");
                register.rules.put(rule.path("id").asText(), new Entry(label.path("en").asText(), label.path("zh").asText(),
                        rule.path("statement").asText(), rule.path("statementZh").asText()));
            }
        }
        return register;
    }

    /**
     * A rule by its id.
     *
     * @throws DoesNotHold when the register has no such rule
     */
    public Entry rule(String id) {
        Entry entry = rules.get(id);
        if (entry == null) {
            throw new DoesNotHold("does not hold: the register has the rule " + id, null);
        }
        return entry;
    }
}
