package org.workrules.meeting.meetings;

import static org.workrules.platform.rules.RuleText.configured;
import static org.workrules.platform.rules.RuleText.declaratory;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Caps on the number, size, length and cost of meetings, by kind (art. 46, 34). The figures are policy. */
public enum CapRule implements Rule {
    /** How many in a year. */
    NUMBER(configured("meeting.cap-number", 46)
            .says("Meetings of a kind are capped in number for the year.", "各类会议年度次数不超过规定上限。")
            .remedy("Join it with another meeting, or let the mayor or the secretary-general convene it and say why.",
                    "请合并召开,或由市长、秘书长说明理由后召开。")),
    /** How many people. */
    SIZE(configured("meeting.cap-size", 46)
            .says("A meeting has no more people than the cap of its kind.", "会议规模不超过规定上限。")
            .remedy("Invite fewer, or let the mayor or the secretary-general convene it and say why.",
                    "请压缩参会人数,或由市长、秘书长说明理由后召开。").unprocessable()),
    /** How long. */
    LENGTH(configured("meeting.cap-length", 46)
            .says("A meeting lasts no longer than the cap of its kind.", "会议时间不超过规定上限。")
            .remedy("Plan it shorter, or let the mayor or the secretary-general convene it and say why.",
                    "请缩短会期,或由市长、秘书长说明理由后召开。").unprocessable()),
    /** How long they usually last: what is planned where nobody says how long. Nothing is refused by it. */
    USUAL_LENGTH(declaratory("meeting.usual-length", 46)
            .says("Where nobody says how long a meeting lasts, the usual length of its kind is planned.", "未填写会期的,按该类会议通常时长安排。")),
    /** What one may cost. */
    BUDGET(configured("meeting.cap-budget", 34)
            .says("A meeting costs no more than the cap of its kind.", "单次会议经费不超过规定上限。")
            .remedy("Lower the budget, or let the mayor or the secretary-general convene it and say why.",
                    "请压减经费,或由市长、秘书长说明理由后召开。").unprocessable()),
    /** What those of a year may cost. */
    YEAR_BUDGET(configured("meeting.cap-year-budget", 34)
            .says("Meetings of a kind cost no more in a year than its budget.", "各类会议年度经费不超过预算。")
            .remedy("Lower the budget, or let the mayor or the secretary-general convene it and say why.",
                    "请压减经费,或由市长、秘书长说明理由后召开。")),
    /** What it cost in the end. */
    COST_EXPLAINED(must("meeting.cost-explained", 34)
            .says("A cost above the budget is explained.", "实际支出超出预算的,应说明理由。")
            .remedy("Add the reason.", "请填写理由。").unprocessable());

    private final RuleText text;

    CapRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
