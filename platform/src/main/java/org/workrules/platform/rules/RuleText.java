package org.workrules.platform.rules;

import java.time.LocalDate;

/**
 * What the register holds of a rule.
 *
 * @param id            stable name, {@code service.subject.rule}
 * @param article       the article it rests on
 * @param strength      how strictly it binds
 * @param statement     the rule in one line
 * @param remedy        what to do when it was broken
 * @param status        HTTP status of a refusal: 409 when the state forbids the act, 422 when the content does
 * @param effectiveFrom first day it applies
 * @param supersededBy  id of the rule that took its place, or {@code null}
 */
public record RuleText(String id, Article article, Strength strength, Text statement, Text remedy, int status,
                       LocalDate effectiveFrom, String supersededBy) {

    /** The day the 2017 rules took effect. */
    public static final LocalDate RULES_OF_2017 = LocalDate.of(2017, 4, 11);

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    /** A rule that refuses when broken. */
    public static RuleText must(String id, int article) {
        return new RuleText(id, Article.of(article), Strength.MUST, null, new Text("", ""), CONFLICT, RULES_OF_2017, null);
    }

    /** A rule that may be departed from with a recorded reason. */
    public static RuleText general(String id, int article) {
        return must(id, article).strength(Strength.GENERAL);
    }

    /** A rule whose figure stands in the policy register. */
    public static RuleText configured(String id, int article) {
        return must(id, article).strength(Strength.CONFIGURED);
    }

    /** A principle that the register only records. */
    public static RuleText declaratory(String id, int article) {
        return must(id, article).strength(Strength.DECLARATORY);
    }

    /** The same rule, resting on one item of its article. */
    public RuleText item(int item) {
        return new RuleText(id, new Article(article.number(), item), strength, statement, remedy, status, effectiveFrom, supersededBy);
    }

    /** The rule in one line. */
    public RuleText says(String en, String zh) {
        return new RuleText(id, article, strength, new Text(en, zh), remedy, status, effectiveFrom, supersededBy);
    }

    /** What to do when it was broken. */
    public RuleText remedy(String en, String zh) {
        return new RuleText(id, article, strength, statement, new Text(en, zh), status, effectiveFrom, supersededBy);
    }

    /** A refusal is answered with 422: the content of the request breaks the rule, not the state of the record. */
    public RuleText unprocessable() {
        return new RuleText(id, article, strength, statement, remedy, UNPROCESSABLE, effectiveFrom, supersededBy);
    }

    /** The first day the rule applies, where it differs from that of the 2017 rules. */
    public RuleText since(LocalDate day) {
        return new RuleText(id, article, strength, statement, remedy, status, day, supersededBy);
    }

    private RuleText strength(Strength other) {
        return new RuleText(id, article, other, statement, remedy, status, effectiveFrom, supersededBy);
    }
}
