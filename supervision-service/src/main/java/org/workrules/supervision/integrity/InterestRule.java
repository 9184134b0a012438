package org.workrules.supervision.integrity;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How interests are declared (art. 30). */
public enum InterestRule implements Rule {
    /** What it is in can be compared. */
    NAMED_BY_CODE(RuleText.must("supervision.interest-named-by-code", 30)
            .says("An interest names an organization by its unified social credit code, a department or field by its code.",
                    "利害关系单位填写统一社会信用代码,部门或领域填写其代码。")
            .remedy("Correct the code.", "请核对代码。").unprocessable()),
    /** It is there or will be. */
    NOT_PAST(RuleText.must("supervision.interest-not-past", 30)
            .says("An interest that is declared ends after it begins, and is not over.", "申报的利害关系,终止日期不早于起始日期,且尚未终止。")
            .remedy("Correct the days.", "请更正起止日期。").unprocessable()),
    /** Once. */
    DECLARED_ONCE(RuleText.must("supervision.interest-declared-once", 30)
            .says("The same interest is declared once.", "同一利害关系不重复申报。")
            .remedy("See your declarations; withdraw the one that changed and declare it anew.", "请查看已申报事项;有变化的先撤回再重新申报。")),
    /** It ends once. */
    WITHDRAWN_ONCE(RuleText.must("supervision.interest-withdrawn-once", 30)
            .says("A declaration is withdrawn once.", "申报只撤回一次。")
            .remedy("See the declaration.", "请查看该申报。"));

    private final RuleText text;

    InterestRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
