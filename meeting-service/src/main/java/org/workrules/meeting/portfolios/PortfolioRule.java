package org.workrules.meeting.portfolios;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for portfolios (分工, articles 5 and 8) and stand-ins (补位, art. 6). */
public enum PortfolioRule implements Rule {
    /** Leaders lead. */
    LED_BY_LEADER(must("meeting.portfolio.led-by-leader", 5)
            .says("Departments and fields are led by the mayor, a vice-mayor or the secretary-general.", "部门和工作领域由市长、副市长或秘书长分管。")
            .remedy("Name somebody who holds such an office on the first day.", "请选择起始之日担任上述职务的人员。").unprocessable()),
    /** One answers. */
    ONE_IN_CHARGE(must("meeting.portfolio.one-in-charge", 5)
            .says("A department or a field is in one portfolio at a time.", "同一部门或领域同一时间由一位领导分管。")
            .remedy("Say that this leader takes it over, or take it out of the other portfolio.", "请注明接管,或先调整另一位领导的分工。")),
    /** What is led exists. */
    DEPARTMENT_STANDS(must("meeting.portfolio.department-stands", 8)
            .says("Departments in a portfolio stand.", "分管部门须为现设部门。")
            .remedy("Name departments that stand on the first day.", "请填写起始之日已设立的部门。").unprocessable()),
    /** Art. 8: the audit bureau is under the mayor. */
    AUDIT_UNDER_MAYOR(must("meeting.portfolio.audit-under-mayor", 8)
            .says("The audit bureau works under the mayor.", "市审计局在市长领导下开展工作。")
            .remedy("Leave the audit bureau in the mayor's portfolio.", "市审计局应由市长分管。").unprocessable()),
    /** The past is not rewritten. */
    NOT_BACKDATED(must("meeting.portfolio.not-backdated", 5)
            .says("Portfolios and stand-ins begin today or later.", "分工和补位安排自当日或以后生效。")
            .remedy("Name today or a later day.", "请填写当日或以后的日期。").unprocessable()),
    /** A pair is two leaders. */
    PAIR_OF_LEADERS(must("meeting.stand-in.pair-of-leaders", 6)
            .says("Who stands in is another, and both are leaders in office.", "补位安排应在两位在任领导之间作出。")
            .remedy("Name another leader who is in office on the first day.", "请选择起始之日在任的另一位领导。").unprocessable());

    private final RuleText text;

    PortfolioRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
