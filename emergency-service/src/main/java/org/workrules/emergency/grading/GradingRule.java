package org.workrules.emergency.grading;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How incidents are graded (分级负责, art. 56), and how long a change of figures changes the grade. */
public enum GradingRule implements Rule {
    /** Figures decide where thresholds exist. */
    GRADED_BY_FIGURES(RuleText.must("emergency.graded-by-figures", 56)
            .says("An incident of a category with thresholds is graded by casualties and loss, never by hand.",
                    "有分级标准的突发事件按伤亡和损失定级,不得人为定级。")
            .remedy("Leave statedGrade and gradeGround out.", "请勿填写 statedGrade 和 gradeGround。").unprocessable()),
    /** Where none exist, somebody states the grade and says why. */
    GRADE_STATED(RuleText.must("emergency.grade-stated", 56)
            .says("An incident of a category without thresholds needs the duty officer's grade with its ground.",
                    "无分级标准的突发事件须由值班员提出等级并说明依据。")
            .remedy("Send statedGrade and gradeGround.", "请填写 statedGrade 和 gradeGround。").unprocessable()),
    /** Figures that change later regrade within this window only; its first day is the day after the event. */
    REGRADE_WINDOW(RuleText.configured("emergency.regrade-window", 57)
            .says("A change of casualties regrades an incident within 30 days of it, a fire or road accident within 7.",
                    "事故发生之日起30日内(道路交通、火灾7日内)伤亡变化的,重新定级。"));

    private final RuleText text;

    GradingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
