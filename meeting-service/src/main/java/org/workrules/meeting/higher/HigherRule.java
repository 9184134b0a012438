package org.workrules.meeting.higher;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** National and provincial meetings held here are reported first (art. 45). */
public enum HigherRule implements Rule {
    /** Ahead. */
    AHEAD(must("higher.ahead", 45)
            .says("A meeting to be held here is reported before it begins, and ends after it begins.",
                    "在本市召开的会议应提前报告,结束时间不早于开始时间。")
            .remedy("Correct the days.",
                    "请更正日期。").unprocessable()),
    /** Once. */
    DECIDED_ONCE(must("higher.decided-once", 45)
            .says("A report is decided once.",
                    "报告只审批一次。")
            .remedy("See the decision; report anew if the plan changed.",
                    "请查看审批结果;方案有变化的,请重新报告。")),
    /** Consent first. */
    REPLY_AFTER_CONSENT(must("higher.reply-after-consent", 45)
            .says("Nobody replies to the organizer before the government has decided.",
                    "未经市政府同意,不得答复和安排。")
            .remedy("Wait for the decision.",
                    "请等待市政府审批。")),
    /** As decided. */
    REPLY_AS_DECIDED(must("higher.reply-as-decided", 45)
            .says("The reply says what the government decided.",
                    "答复内容应与市政府意见一致。")
            .remedy("Accept what was consented to, decline what was not.",
                    "同意的方可承办,不同意的应予婉拒。").unprocessable()),
    /** Why not. */
    REFUSED_WITH_REASON(must("higher.refused-with-reason", 45)
            .says("Who does not consent says why.",
                    "不同意的,应说明理由。")
            .remedy("Add the reason.",
                    "请填写理由。").unprocessable());

    private final RuleText text;

    HigherRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
