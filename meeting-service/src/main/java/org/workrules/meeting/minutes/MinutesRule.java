package org.workrules.meeting.minutes;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How minutes (纪要) come about (art. 43). */
public enum MinutesRule implements Rule {
    /** Minutes follow the meeting. */
    AFTER_CLOSING(must("minutes.after-closing", 43)
            .says("Minutes are drawn up and issued of a meeting that was closed, not while people come and go.", "会议结束后形成和印发纪要。")
            .remedy("Close the meeting first.", "请先闭会。")),
    /** The way of minutes. */
    IN_ORDER(must("minutes.in-order", 43)
            .says("Minutes are drafted, reviewed, and issued, in that order.", "纪要依次起草、审核、印发。")
            .remedy("See the state of the minutes for what is next.", "请查看纪要当前状态及下一步。")),
    /** Two pairs of eyes. */
    REVIEWED_BY_ANOTHER(must("minutes.reviewed-by-another", 43)
            .says("Minutes are reviewed by somebody else than their drafter.", "纪要由起草人以外的人员审核。")
            .remedy("Let a colleague of the general office review them.", "请由办公室其他人员审核。")),
    /** Mayor's office: chair decides. */
    ON_THE_CHAIRS_WORD(must("minutes.on-the-chairs-word", 43)
            .says("Minutes of plenary, mayor's office and special meetings are issued when the chair wishes so.",
                    "全体会议、市长办公会议、专题会议根据主持人意见印发纪要。")
            .remedy("Record that the chair wishes minutes.", "请注明主持人同意印发纪要。").unprocessable());

    private final RuleText text;

    MinutesRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
