package org.workrules.supervision.assessment;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What binds assessments. */
public enum AssessmentRule implements Rule {
    /** Each fact weighs what the register says. */
    WEIGHT(RuleText.configured("supervision.assessment-weight", 28)
            .says("Each fact costs as many points as the policy register says for its kind on the day it occurred.",
                    "每项事实按其发生之日政策登记册所定分值扣分。")
            .remedy("Enter a weight for this kind of fact.", "请先登记该类事实的分值。")),
    /** Assessments are yearly. */
    PERIOD(RuleText.must("supervision.assessment-period", 28)
            .says("An assessment covers a period of at most a year, its end not before its beginning.", "考核期间不超过一年,且止期不早于起期。")
            .remedy("Choose a shorter period.", "请缩短考核期间。").unprocessable());

    private final RuleText text;

    AssessmentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
