package org.workrules.meeting.outings;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for outing reports and stand-ins (art. 6). */
public enum OutingRule implements Rule {
    /** Leaders, the office's directors, heads of departments and districts report. */
    IN_OFFICE(must("meeting.outing.in-office", 6)
            .says("Outings are reported of leaders, the office's directors, and heads of departments and districts in office.",
                    "外出报备适用于在任的市政府领导、办公室主任和副主任、部门及区县主要负责人。")
            .remedy("Name somebody who holds such an office on the first day.", "请选择外出首日担任上述职务的人员。").unprocessable()),
    /** Before, not after. */
    BEFORE_LEAVING(must("meeting.outing.before-leaving", 6)
            .says("An outing is reported before it begins, ends after it begins, and lasts at most a year.", "外出应事前报备,返回时间应晚于外出时间,时长不超过一年。")
            .remedy("Correct the time.", "请更正外出与返回时间。").unprocessable()),
    /** Nobody is away twice. */
    ONE_AT_A_TIME(must("meeting.outing.one-at-a-time", 6)
            .says("Somebody is away once at a time.", "同一人同一时段不得重复外出。")
            .remedy("Withdraw the other outing first.", "请先撤回原外出报备。")),
    /** The heart of the article. */
    NOT_BOTH_AWAY(must("meeting.outing.not-both-away", 6)
            .says("Of a pair that stands in for each other one stays, unless the mayor overrides with a reason.", "互为补位的领导不得同时外出,经市长说明理由批准的除外。")
            .remedy("Move the outing, or ask the mayor to override and to name somebody else who stands in.", "请调整外出时间,或请市长说明理由并另行指定补位人。")),
    /** A stand-in is here. */
    STAND_IN_PRESENT(must("meeting.outing.stand-in-present", 6)
            .says("Who stands in is somebody else, in office, and not away in that time.", "补位人应为在任且该期间未外出的其他人员。")
            .remedy("Name somebody else.", "请另行指定补位人。").unprocessable()),
    /** Not when it is over. */
    CONSENT_BEFORE_RETURN(must("meeting.outing.consent-before-return", 6)
            .says("Consent is given before the outing is over.", "外出审批应在返回时间之前办理。")
            .remedy("Refuse it, or let the person withdraw the report.", "请不予同意,或由本人撤回报备。")),
    /** A prolongation prolongs. */
    LATER(must("meeting.outing.later", 6)
            .says("A prolonged outing ends later than it did, not in the past, and lasts at most a year in all.",
                    "延期后的返回时间应晚于原定时间和当前时间,总时长不超过一年。")
            .remedy("Name a later moment, or report the return.", "请填写更晚的返回时间,或办理销假。").unprocessable()),
    /** States are passed in order. */
    IN_ORDER(must("meeting.outing.in-order", 6)
            .says("An outing is reported, then decided, and then ended by the return.", "外出报备应按报备、审批、销假的顺序办理。")
            .remedy("Read its state anew.", "请刷新后查看当前状态。"));

    private final RuleText text;

    OutingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
