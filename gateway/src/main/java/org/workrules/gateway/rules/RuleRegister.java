package org.workrules.gateway.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.workrules.gateway.problem.Language;
import org.workrules.gateway.problem.Text;
import org.workrules.gateway.service.Answer;
import org.workrules.gateway.service.Missing;
import org.workrules.gateway.service.Reason;

/**
 * Every rule of every service by article (arts. 1 and 60).
 *
 * @param count    how many rules
 * @param articles in the order of their numbers
 * @param missing  which services did not answer, and why
 */
public record RuleRegister(int count, List<OfArticle> articles, List<Missing> missing) {

    /**
     * The rules that rest on one article.
     *
     * @param article     its number
     * @param articleText its label in both languages
     * @param rules       as the services tell them, each with the {@code services} that obey it
     */
    public record OfArticle(int article, Text articleText, List<JsonNode> rules) {
    }

    /** One register out of the services' answers; a rule that several services tell alike is listed once. */
    static RuleRegister of(List<Answer> answers, RuleFilter filter, Language language) {
        List<Answer> readable = answers.stream().map(RuleRegister::checked).toList();
        TreeMap<Integer, List<JsonNode>> byArticle = new TreeMap<>();
        for (Answer answer : readable) {
            if (answer instanceof Answer.Answered answered) {
                StreamSupport.stream(answered.body().spliterator(), false)
                        .filter(filter::admits)
                        .forEach(rule -> enter(byArticle, rule, answered.service().id()));
            }
        }
        List<OfArticle> articles = byArticle.entrySet().stream()
                .map(entry -> new OfArticle(entry.getKey(), label(entry.getValue().get(0)), entry.getValue()))
                .toList();
        int count = articles.stream().mapToInt(article -> article.rules().size()).sum();
        return new RuleRegister(count, articles, Missing.among(readable, language));
    }

    private static Answer checked(Answer answer) {
        return answer instanceof Answer.Answered answered && !isRegister(answered.body())
                ? new Answer.Unanswered(answer.service(), Reason.MALFORMED)
                : answer;
    }

    private static boolean isRegister(JsonNode body) {
        return body.isArray() && StreamSupport.stream(body.spliterator(), false).allMatch(JsonNode::isObject);
    }

    private static void enter(TreeMap<Integer, List<JsonNode>> byArticle, JsonNode rule, String service) {
        List<JsonNode> rules = byArticle.computeIfAbsent(rule.path("article").asInt(), article -> new ArrayList<>());
        for (JsonNode entered : rules) {
            if (entered.<ObjectNode>deepCopy().without("services").equals(rule)) {
                entered.<ArrayNode>withArray("/services").add(service);
                return;
            }
        }
        ObjectNode fresh = rule.deepCopy();
        fresh.putArray("services").add(service);
        rules.add(fresh);
    }

    /** The label of the whole article, whatever item of it the rule rests on: "art. 50(4)" gives "art. 50". */
    private static Text label(JsonNode rule) {
        JsonNode text = rule.path("articleText");
        return new Text(text.path("en").asText().replaceFirst("\\(\\d+\\)$", ""),
                text.path("zh").asText().replaceFirst("(?<=条)第.+项$", ""));
    }
}
