package org.workrules.document.interpretations;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for interpreting regulations (art. 11). */
public enum InterpretationRule implements Rule {
    /** What binds nobody needs no interpretation. */
    OF_REGULATION_IN_FORCE(RuleText.must("document.interpretation-of-regulation-in-force", 11)
            .says("A government regulation that is in force is interpreted, and nothing else.", "只对现行有效的政府规章作出解释。")
            .remedy("Name an issued regulation that is in force.", "请填写现行有效的政府规章。"));

    private final RuleText text;

    InterpretationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
