package org.workrules.emergency.findings;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** When a false or concealed report (谎报、瞒报) may be found (art. 57). */
public enum FindingRule implements Rule {
    /** Late and missed reports follow from recorded times. */
    FOUND_KINDS(RuleText.must("emergency.found-kinds", 57)
            .says("Only false and concealed reports are found by people; late and missed ones follow from recorded times.",
                    "谎报、瞒报由人认定;迟报、漏报依记录时间自动认定。")
            .remedy("Send FALSE or CONCEALED.", "请填写 FALSE 或 CONCEALED。").unprocessable()),
    /** A false report contradicts something. */
    CONTRADICTION_FOR_FALSE(RuleText.must("emergency.contradiction-for-false", 57)
            .says("A report is found false only where recorded reports contradict it.", "认定谎报须有与之矛盾的报告记录。")
            .remedy("Record the contradicting report first; see contradictions of the incident.",
                    "请先登记与之矛盾的报告,参见该事件的 contradictions。")),
    /** Nobody judges one's own department. */
    FOUND_BY_OTHERS(RuleText.must("emergency.found-by-others", 57)
            .says("Nobody finds on the reports of one's own department.", "不得对本部门的报告作出认定。")
            .remedy("The general office finds on the emergency management department, and that one on the office.",
                    "涉及应急管理部门的由市政府办公室认定,反之亦然。")),
    /** Found once. */
    FOUND_ONCE(RuleText.must("emergency.found-once", 57)
            .says("The same failure of a department on an incident is found once.", "同一部门在同一事件中的同类问题只认定一次。")
            .remedy("It was found already: see the breaches of the incident.", "已有认定,请查看该事件的违规记录。"));

    private final RuleText text;

    FindingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
