package org.workrules.meeting.plans;

import static org.workrules.platform.rules.RuleText.declaratory;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How the year plan of meetings is kept (年度会议计划, art. 46). */
public enum PlanRule implements Rule {
    /** Once. */
    IN_ORDER(must("meeting.plan-in-order", 46)
            .says("A planned meeting is held once or dropped.",
                    "计划会议应召开一次或取消计划。")
            .remedy("See the state of the entry.",
                    "请查看计划当前状态。")),
    /** The right meeting. */
    MEETING_OF_THE_PLAN(must("meeting.plan-kind", 46)
            .says("An entry of the plan is carried out by a meeting of its kind and year that was not cancelled.",
                    "计划应由同类、同年度且未取消的会议落实。")
            .remedy("Name the meeting that carries it out.",
                    "请填写落实该计划的会议。").unprocessable()),
    /** When it comes on a desk. Nothing is refused by it. */
    DUE(declaratory("meeting.plan-due", 46)
            .says("An entry of the plan comes on the desks of who prepares and who convenes it so many days ahead.", "计划会议临近时,列入承办部门和办公室的待办。")),
    /** Ahead. */
    AHEAD(must("meeting.plan-ahead", 46)
            .says("Meetings are planned ahead, not for days that are past.",
                    "会议计划应提前编制,不得补列已过日期。")
            .remedy("Name a day from today on.",
                    "请填写当日及以后的日期。").unprocessable());

    private final RuleText text;

    PlanRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
