package org.workrules.platform.rules;

/** A decision was refused: carries the rule, which names its article, and what is wrong in this case. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Text detail;

    /**
     * @param rule   the rule that was broken
     * @param detail what is wrong in this case
     */
    public RuleBroken(Rule rule, Text detail) {
        super(rule.id() + ": " + detail.en(), null, false, false);
        this.rule = rule;
        this.detail = detail;
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }

    /** What is wrong in this case. */
    public Text detail() {
        return detail;
    }
}
