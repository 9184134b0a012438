package org.workrules.supervision.accountability;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What binds accountability cases. */
public enum CaseRule implements Rule {
    /** Acts follow the state table. */
    STATE(RuleText.must("supervision.case-state", 28)
            .says("The act does not fit the state of the case.", "该操作与案件所处状态不符。")
            .remedy("Read the case again.", "请重新查看案件当前状态。")),
    /** Nothing is heard twice. */
    ONE_CASE(RuleText.must("supervision.one-case", 28)
            .says("One breach or matter leads to one case.", "同一情形只立一案。")
            .remedy("Continue the case that is open.", "请在已立案件中办理。")),
    /** Facts rest on evidence. */
    FACTS_WITH_EVIDENCE(RuleText.must("supervision.facts-with-evidence", 28)
            .says("Facts are established with evidence.", "认定事实应有证据。")
            .remedy("Name at least one document, record or file.", "请至少列明一项证据。").unprocessable()),
    /** Nobody is held accountable unheard. */
    HEARD_FIRST(RuleText.must("supervision.heard-first", 28)
            .says("Nobody is held accountable before the person or department was heard.", "作出问责决定前应听取当事人陈述申辩。")
            .remedy("Record the hearing first.", "请先记录陈述申辩情况。")),
    /** An appeal comes in time. */
    APPEAL_IN_TIME(RuleText.configured("supervision.appeal-in-time", 28)
            .says("An appeal is made within the limit after the decision.", "申诉应在问责决定作出后规定期限内提出。")
            .remedy("Turn to the supervision bureau: the decision is final.", "该决定已生效,请与督查考核局联系。")),
    /** Nobody is judge in his own cause. */
    OWN_CASE(RuleText.must("supervision.own-case", 28)
            .says("The department concerned takes no part in handling its own case.", "当事单位不得参与办理本单位的问责案件。")
            .remedy("The general office handles cases of the supervision bureau.", "涉及督查考核局的案件由市政府办公室办理。")),
    /** Delay is a ground once it is a fact. */
    DELAY_IS_FACT(RuleText.must("supervision.delay-is-fact", 31)
            .says("Delay is a ground for accountability when a matter is overdue.", "事项逾期方可以拖延为由启动问责。")
            .remedy("Remind the department instead.", "请先行催办。")),
    /** Error-tolerance has conditions. */
    TOLERANCE_GROUNDED(RuleText.must("supervision.tolerance-grounded", 31)
            .says("Whoever is exempted under error-tolerance is so on stated conditions.", "容错免责应说明符合的条件。")
            .remedy("Fill in tolerance.", "请填写 tolerance。").unprocessable());

    private final RuleText text;

    CaseRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
