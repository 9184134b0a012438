package org.workrules.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.workrules.stories.Call;
import org.workrules.stories.Reply;

/** {@code GET /api/rules} lists every rule of every service, for everybody. */
@ExtendWith(WholeSystem.class)
class RuleRegisterTest {

    private static final int LAST_ARTICLE = 60;

    private final Reply register;
    private final List<JsonNode> rules = new ArrayList<>();
    private final RunningSystem system;

    RuleRegisterTest(RunningSystem system) {
        this.system = system;
        this.register = system.send(Call.get("/api/rules"));
        register.json().path("articles").forEach(article -> article.path("rules").forEach(rules::add));
    }

    @Test
    void everyServiceTellsItsRules() {
        assertThat(register.status()).isEqualTo(200);
        assertThat(register.json().path("missing")).isEmpty();
        Set<String> services = new TreeSet<>();
        rules.forEach(rule -> rule.path("services").forEach(service -> services.add(service.asText())));
        assertThat(services).containsExactly("disclosure-service", "document-service", "emergency-service", "meeting-service",
                "supervision-service");
        assertThat(rules).hasSizeGreaterThan(100).hasSize(register.json().path("count").asInt());
    }

    @Test
    void everyRuleNamesAnArticleAndSaysWhatItIsInTwoLanguages() {
        for (JsonNode rule : rules) {
            assertThat(rule.path("article").asInt()).as("%s", rule).isBetween(1, LAST_ARTICLE);
            assertThat(rule.path("id").asText()).as("%s", rule).matches("[a-z]+([.-][a-z0-9]+)+");
            assertThat(rule.path("strength").asText()).as("%s", rule).isIn("MUST", "GENERAL", "CONFIGURED", "DECLARATORY");
            assertThat(rule.path("statement").asText()).as("%s", rule).containsPattern("[A-Za-z]+ [a-z]+");
            assertThat(rule.path("statementZh").asText()).as("%s", rule).containsPattern("\\p{IsHan}{4}");
            assertThat(rule.path("articleText").path("en").asText()).as("%s", rule).startsWith("art. " + rule.path("article").asInt());
            assertThat(rule.path("articleText").path("zh").asText()).as("%s", rule).startsWith("第");
            assertThat(rule.path("effectiveFrom").asText()).as("%s", rule).matches("\\d{4}-\\d\\d-\\d\\d");
        }
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(rules.stream().map(rule -> rule.path("id").asText())).doesNotHaveDuplicates();
    }

    @Test
    void everyConfiguredRuleShowsItsFiguresWithSourceAndDate() {
        List<JsonNode> configured = rules.stream().filter(rule -> rule.path("strength").asText().equals("CONFIGURED")).toList();
        assertThat(configured).hasSizeGreaterThan(10);
        for (JsonNode rule : configured) {
            assertThat(rule.path("policies")).as("%s", rule).isNotEmpty();
            for (JsonNode policy : rule.path("policies")) {
                assertThat(policy.path("figure").isNumber()).as("%s", policy).isTrue();
                assertThat(policy.path("unit").asText()).as("%s", policy).isNotBlank();
                assertThat(policy.path("source").asText()).as("%s", policy).isNotBlank();
                assertThat(policy.path("confirmed").isBoolean()).as("%s", policy).isTrue();
                assertThat(policy.path("effectiveFrom").asText()).as("%s", policy).isNotBlank();
            }
        }
    }

    @Test
    void rulesCanBeAskedForByArticle() {
        Reply quorum = system.send(Call.get("/api/rules?article=38"));
        assertThat(quorum.json().path("articles")).hasSize(1);
        assertThat(quorum.text()).contains("meeting.quorum").doesNotContain("document.downward-signed-by-mayor");
    }
}
