package org.workrules.supervision.matters;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What binds supervision matters. */
public enum MatterRule implements Rule {
    /** A matter goes to a department once. */
    DISPATCHED_ONCE(RuleText.must("supervision.dispatched-once", 7)
            .says("The secretary-general dispatches a matter that has no handler; one that has a handler is not dispatched again.",
                    "秘书长分派无承办单位的事项;已有承办单位的不再分派。")
            .remedy("Remind the handling department, or extend the limit.", "请催办承办单位,或按程序延期。")),
    /** Nobody interferes with the audit. */
    AUDIT_INDEPENDENCE(RuleText.must("supervision.audit-independence", 8)
            .says("An audit matter is opened, changed and closed by the audit bureau or the mayor alone.",
                    "审计事项仅由审计机关或市长启动、变更和办结。")
            .remedy("Leave it to the audit bureau, or turn to the mayor.", "请交由市审计局办理,或报告市长。")),
    /** Bodies of 机密 and above are never stored. */
    SECRECY_LIMIT(RuleText.must("supervision.secrecy-limit", 35)
            .says("A matter of 机密 or above is not kept here.", "机密级以上事项不在本系统办理。")
            .remedy("Use the approved channel.", "请通过规定的保密渠道办理。").unprocessable()),
    /** Somebody answers for each matter. */
    FIRST_RESPONSIBLE(RuleText.must("supervision.first-responsible", 52)
            .says("A matter goes to a department whose head is known: the head is the first-responsible person.",
                    "事项应交由主要负责人明确的部门承办,主要负责人为第一责任人。")
            .remedy("Check the department's code; its head must be in office.", "请核对部门代码,并确认其主要负责人在任。").unprocessable()),
    /** Resolutions and documents open their matters themselves. */
    SOURCE_BY_HAND(RuleText.must("supervision.source-by-hand", 53).item(2)
            .says("Matters of resolutions and issued documents open by themselves, not by hand.",
                    "会议决定和印发公文的督查事项自动立项,不手工登记。")
            .remedy("Look for the matter by its sourceId.", "请按来源编号查询已有事项。").unprocessable()),
    /** An instruction is somebody's. */
    INSTRUCTION_NAMED(RuleText.must("supervision.instruction-named", 53).item(3)
            .says("A matter that rests on an instruction names the leader who gave it.", "批示、交办事项应注明作出批示的领导。")
            .remedy("Fill in instructedBy.", "请填写 instructedBy。").unprocessable()),
    /** Acts follow the state table. */
    STATE(RuleText.must("supervision.matter-state", 53)
            .says("The act does not fit the state of the matter.", "该操作与事项所处状态不符。")
            .remedy("Read the matter again.", "请重新查看事项当前状态。")),
    /** A date lies ahead. */
    DUE_AHEAD(RuleText.must("supervision.due-ahead", 53)
            .says("A date that is set is not past, and an extension ends later than before.", "设定的期限不得早于当日,延期后的期限应晚于原期限。")
            .remedy("Set a later date.", "请设定更晚的日期。").unprocessable()),
    /** Who is late stays late. */
    EXTENDED_IN_TIME(RuleText.must("supervision.extended-in-time", 53)
            .says("A limit is extended before it passes; an overdue matter stays overdue until it is done.",
                    "延期应在期限届满前批准;已逾期事项不再延期。")
            .remedy("Finish the matter and propose closing it.", "请尽快办结并申请销号。")),
    /** Nothing is done while part of it is not. */
    TASK_FINISHED(RuleText.must("supervision.task-finished", 53)
            .says("A matter is closed when its task is finished: the last report says 100 percent.", "任务完成进度达到100%方可申请办结。")
            .remedy("Report the progress first.", "请先报告完成进度。")),
    /** Words alone close nothing. */
    CLOSED_WITH_EVIDENCE(RuleText.must("supervision.closed-with-evidence", 53)
            .says("A matter is closed with evidence.", "办结应附佐证材料。")
            .remedy("Name at least one document, record or file.", "请至少列明一项文件、记录或附件。").unprocessable()),
    /** Nobody accepts his own work. */
    CLOSED_BY_ANOTHER(RuleText.must("supervision.closed-by-another", 53)
            .says("Whoever handled a matter does not accept its closing.", "承办单位不得自行审核办结。")
            .remedy("The general office or the supervision bureau decides, whichever did not handle it.",
                    "由未承办该事项的政府办公室或督查考核局审核。")),
    /** Letters go to the petition bureau. */
    LETTER_HANDLER(RuleText.must("supervision.letter-handler", 54)
            .says("An instruction on a letter goes to the petition bureau unless it names the general office.",
                    "领导在人民来信上的批示转市信访局办理,单独明确由市政府办公室办理的除外。")
            .remedy("Leave the department out, or set officeHandles.", "请勿填写部门,或设置 officeHandles。").unprocessable()),
    /** Two answers are owed on a letter. */
    LETTER_ANSWERED(RuleText.must("supervision.letter-answered", 54)
            .says("An instruction on a letter is closed when the leader has feedback and the writer a reply.",
                    "来信批示应在向领导反馈结果并答复来信人后办结。")
            .remedy("Record the missing feedback or reply.", "请补录领导反馈或来信人答复。")),
    /** Other matters owe neither. */
    LETTERS_ONLY(RuleText.must("supervision.letters-only", 54)
            .says("Feedback and reply are recorded on letters alone.", "仅来信批示事项登记领导反馈和来信人答复。")
            .remedy("Report progress instead.", "请改为报告进展。"));

    private final RuleText text;

    MatterRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
