package org.workrules.meeting.leaves;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How members are excused and who comes instead (art. 42). */
public enum LeaveRule implements Rule {
    /** Which meetings. */
    MEETINGS_WITH_LEAVE(must("meeting.leave-kinds", 42)
            .says("Leave is asked for from plenary, executive and mayor's office meetings.", "全体会议、常务会议、市长办公会议因事不能参加的,须履行请假程序。")
            .remedy("Tell the convener of the special meeting.", "专题会议请直接告知召集人。").unprocessable()),
    /** Before. */
    BEFORE_OPENING(must("meeting.leave-before-opening", 42)
            .says("Leave is asked for and decided before the meeting opens.", "请假应在会议召开前办理。")
            .remedy("Who leaves during the meeting is checked out.", "会中离席请登记离会。")),
    /** The chair. */
    NOT_OF_THE_CHAIR(must("meeting.leave-not-of-the-chair", 42)
            .says("Who convenes a meeting does not ask for leave from it.", "召集人不能参加的,应改期召开。")
            .remedy("Postpone or cancel the meeting.", "请推迟或取消会议。").unprocessable()),
    /** Once. */
    DECIDED_ONCE(must("meeting.leave-decided-once", 42)
            .says("A request for leave is decided once, and withdrawn only while it is open or granted.", "请假只审批一次;待批或已准的请假方可撤回。")
            .remedy("See the request.", "请查看请假记录。")),
    /** Consent first. */
    SUBSTITUTE_AFTER_CONSENT(must("meeting.leave-substitute-after-consent", 42)
            .says("A substitute is named after leave was granted.", "请假获准后,方可指定代替参会人员。")
            .remedy("Wait for the convener's decision.", "请等待召集人审批。")),
    /** One. */
    ONE_SUBSTITUTE(must("meeting.leave-one-substitute", 42)
            .says("One substitute comes for a member on leave.", "每位请假人员指定一名代替人员。")
            .remedy("See the request for who comes.", "请查看已指定的人员。")),
    /** Somebody in office. */
    SUBSTITUTE_IN_OFFICE(must("meeting.leave-substitute-in-office", 42)
            .says("A substitute is another person of the register.", "代替人员应为名册中的其他人员。")
            .remedy("Name somebody of the register.", "请在名册中选择人员。").unprocessable());

    private final RuleText text;

    LeaveRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
