package org.workrules.meeting.study;

import static org.workrules.platform.rules.RuleText.general;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Collective study and plans of one's own (集体学习, 自学计划, art. 33). */
public enum StudyRule implements Rule {
    /** Once. */
    IN_ORDER(must("study.in-order", 33)
            .says("A planned session is held once or cancelled.",
                    "学习计划应举行一次或取消。")
            .remedy("See the state of the session.",
                    "请查看学习安排当前状态。")),
    /** Not ahead. */
    AFTER_ITS_BEGINNING(must("study.after-its-beginning", 33)
            .says("Who came is recorded on the day of the session or later.",
                    "学习举行后方可登记出席情况。")
            .remedy("Record it on the day, or move the session.",
                    "请在举行当日或之后登记。")),
    /** People. */
    PEOPLE_IN_OFFICE(must("study.people-in-office", 33)
            .says("Those who came are people of the register.",
                    "出席人员应在人员名册中。")
            .remedy("Correct the names.",
                    "请更正人员。").unprocessable()),
    /** On its day. */
    AS_PLANNED(general("study.as-planned", 33)
            .says("A session is held on its day; another day has a reason.",
                    "集体学习按计划举行,改期应说明原因。")
            .remedy("Add the reason for the other day.",
                    "请填写改期原因。").unprocessable()),
    /** The year. */
    PLAN_OF_THE_YEAR(must("study.plan-of-the-year", 33)
            .says("A plan of one's own is made for this year or the next.",
                    "自学计划应为本年度或下一年度。")
            .remedy("Correct the year.",
                    "请更正年度。").unprocessable()),
    /** A subject. */
    SUBJECT_OF_THE_PLAN(must("study.subject-of-the-plan", 33)
            .says("What was studied is a subject of the plan, and is recorded once.",
                    "完成的内容应为计划中的专题,且只登记一次。")
            .remedy("Name an open subject of the plan.",
                    "请选择计划中尚未完成的专题。").unprocessable());

    private final RuleText text;

    StudyRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
