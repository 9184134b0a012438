package org.workrules.gateway.rules;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.workrules.gateway.problem.Text;
import org.workrules.gateway.service.Service;

/**
 * Which rules are asked for; what is {@code null} does not restrict.
 *
 * @param article  number of an article, 1 to 60
 * @param strength strength in upper case
 * @param service  the service that obeys the rule
 */
record RuleFilter(Integer article, String strength, Service service) {

    private static final int LAST_ARTICLE = 60;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");
    private static final Set<String> STRENGTHS = Set.of("MUST", "GENERAL", "CONFIGURED", "DECLARATORY");

    /** A query parameter says nothing that can be filtered by. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Text detail;

        Unreadable(Text detail) {
            super(detail.en());
            this.detail = detail;
        }

        Text detail() {
            return detail;
        }
    }

    /** @throws Unreadable when a parameter has a value that no rule can have */
    static RuleFilter of(MultiMap query) throws Unreadable {
        return new RuleFilter(article(query.get("article")), strength(query.get("strength")), service(query.get("service")));
    }

    private static Integer article(String value) throws Unreadable {
        if (value == null) {
            return null;
        }
        if (!NUMBER.matcher(value).matches() || Integer.parseInt(value) > LAST_ARTICLE) {
            throw new Unreadable(new Text("article is a number from 1 to 60.", "article 应为 1 至 60 的数字。"));
        }
        return Integer.valueOf(value);
    }

    private static String strength(String value) throws Unreadable {
        if (value == null) {
            return null;
        }
        String strength = value.toUpperCase(Locale.ROOT);
        if (!STRENGTHS.contains(strength)) {
            throw new Unreadable(new Text("strength is must, general, configured or declaratory.",
                    "strength 应为 must、general、configured 或 declaratory。"));
        }
        return strength;
    }

    private static Service service(String value) throws Unreadable {
        if (value == null) {
            return null;
        }
        Optional<Service> service = Service.named(value);
        return service.orElseThrow(() -> new Unreadable(new Text("There is no service of that name.", "没有该名称的服务。")));
    }

    /** Whether a service is asked at all. */
    boolean asks(Service candidate) {
        return service == null || service == candidate;
    }

    /** Whether a rule, as its service tells it, is asked for. */
    boolean admits(JsonNode rule) {
        return (article == null || rule.path("article").asInt() == article)
                && (strength == null || strength.equalsIgnoreCase(rule.path("strength").asText()));
    }
}
