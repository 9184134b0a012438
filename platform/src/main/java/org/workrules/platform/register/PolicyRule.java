package org.workrules.platform.register;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How figures of the policy register may change (art. 1 and 60: a case is judged by the rules in force when it arose). */
public enum PolicyRule implements Rule {
    /** A figure never changes the past. */
    NOT_BACKDATED(RuleText.must("platform.policy-not-backdated", 60)
            .says("A changed figure takes effect today or later, never before.", "数值的调整自当日或以后生效,不溯及既往。")
            .remedy("Set effectiveFrom to today or a later day.", "请将生效日期设为当日或以后。").unprocessable()),
    /** Only figures of known rules. */
    KNOWN_FIGURE(RuleText.must("platform.policy-known", 60)
            .says("Only a figure that the register keeps can be changed, in its own unit.", "只能调整登记册中已有的数值,且单位不变。")
            .remedy("See GET /policies for the figures kept and their units.", "请先查询 /policies 中已有的数值及单位。").unprocessable());

    private final RuleText text;

    PolicyRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
