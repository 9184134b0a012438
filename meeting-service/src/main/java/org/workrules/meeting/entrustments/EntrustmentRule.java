package org.workrules.meeting.entrustments;

import static org.workrules.platform.rules.RuleText.configured;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for entrustments (articles 5 and 40). */
public enum EntrustmentRule implements Rule {
    /** Other work goes to a vice-mayor. */
    WORK_TO_VICE_MAYOR(must("meeting.entrustment.work-to-vice-mayor", 5)
            .says("Other work or a special task is entrusted to a vice-mayor.", "其他方面的工作或专项任务应委托副市长负责。")
            .remedy("Name a vice-mayor who is in office when it begins.", "请选择起始之日在任的副市长。").unprocessable()),
    /** Special meetings are convened by these alone. */
    CONVENING_TO_OFFICE(must("meeting.entrustment.convening-to-office", 40)
            .says("The convening of special meetings is entrusted to a secretary-general, a deputy secretary-general or a deputy director of the office.",
                    "专题会议的召集,应委托市政府秘书长、副秘书长或办公室副主任。")
            .remedy("Name somebody who holds one of these offices when it begins.", "请选择起始之日担任上述职务的人员。").unprocessable()),
    /** A leader entrusts what is his own to lead. */
    INSIDE_PORTFOLIO(must("meeting.entrustment.inside-portfolio", 40)
            .says("A vice-mayor entrusts the convening of meetings inside the own portfolio.", "副市长在本人分工范围内委托召集专题会议。")
            .remedy("Name departments of your portfolio, or ask the mayor.", "请填写本人分管部门,或请市长委托。")),
    /** The period lies ahead. */
    TIME_AHEAD(must("meeting.entrustment.time-ahead", 5)
            .says("An entrustment has a time that ends after it begins and is not over.", "委托应有起止时间,且尚未结束。")
            .remedy("Correct the time.", "请更正起止时间。").unprocessable()),
    /** Nothing is entrusted for good. */
    LIMITED_TIME(configured("meeting.entrustment.limited-time", 5)
            .says("An entrustment does not last longer than the months configured.", "委托期限不得超过规定月数。")
            .remedy("Choose an earlier end; it can be given anew.", "请缩短期限,期满可重新委托。").unprocessable()),
    /** One person answers. */
    GIVEN_ONCE(must("meeting.entrustment.given-once", 5)
            .says("The same work is entrusted to one person at a time.", "同一工作在同一期间只委托一人。")
            .remedy("Revoke the other entrustment first.", "请先收回原委托。")),
    /** What is over is not revoked. */
    IN_FORCE(must("meeting.entrustment.in-force", 5)
            .says("An entrustment is revoked while it is not over.", "已届满或已收回的委托不得再收回。")
            .remedy("Nothing needs to be done.", "无须办理。"));

    private final RuleText text;

    EntrustmentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
