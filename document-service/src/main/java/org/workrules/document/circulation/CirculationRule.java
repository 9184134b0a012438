package org.workrules.document.circulation;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How an issued document is signed for (art. 51; 2012 regulation, art. 25). */
public enum CirculationRule implements Rule {
    /** A receipt is given once. */
    READ_ONCE(RuleText.must("document.read-once", 51)
            .says("Each person signs once for having read a document.", "同一人对同一公文只签阅一次。")
            .remedy("Nothing is left to do: you signed for it.", "您已签阅。"));

    private final RuleText text;

    CirculationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
