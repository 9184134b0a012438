package org.workrules.meeting.meetings;

import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How meetings are convened, opened, and decide (articles 36-40, 44; how votes are taken rests on art. 12 and decree 713). */
public enum MeetingRule implements Rule {
    /** Who convenes. */
    CONVENER(must("meeting.convener", 37)
            .says("Plenary, executive and mayor's office meetings are convened and chaired by the mayor.",
                    "全体会议、常务会议、市长办公会议由市长召集和主持。")
            .remedy("Name the mayor as convener.", "请以市长为召集人。").unprocessable()),
    /** Who convenes a special meeting. */
    SPECIAL_CONVENER(must("meeting.special-convener", 40)
            .says("A special meeting is convened by the mayor or a vice-mayor.", "专题会议由市长、副市长召集。")
            .remedy("Name the mayor or a vice-mayor as convener.", "请以市长或副市长为召集人。").unprocessable()),
    /** A meeting discusses admitted topics. */
    TOPICS_ADMITTED(must("meeting.topics-admitted", 41)
            .says("Only topics with the general office's opinion come to a meeting.", "由办公室提出意见并列入的议题方可上会。")
            .remedy("Let the general office admit the topic first.", "请先由办公室列入议题。")),
    /** Opening. */
    QUORUM(must("meeting.quorum", 38)
            .says("An executive meeting opens and decides only when more than half of its members are present.",
                    "常务会议在组成人员超过半数出席时方能召开和议决。")
            .remedy("Wait until more than half of the members are present; stand-ins who are no members are not counted.",
                    "请待到会组成人员超过半数;非组成人员代会不计入。")),
    /** Order of a meeting. */
    IN_ORDER(must("meeting.in-order", 36)
            .says("A meeting is convened, opened, decides, and is closed, in that order.", "会议依次召集、开会、议决、闭会。")
            .remedy("See the meeting's state for what is next.", "请查看会议当前状态及下一步。")),
    /** Only the executive (or plenary) meeting. */
    MAJOR_MATTERS(must("meeting.major-matters", 38).item(3)
            .says("Major decisions, bills and normative documents are decided by the executive meeting or the plenary.",
                    "重大行政决策、议案、规章和规范性文件由常务会议或全体会议讨论决定。")
            .remedy("Put the topic on the agenda of an executive meeting.", "请将议题提交常务会议。")),
    /** Every member present is heard. */
    EVERY_POSITION(must("meeting.every-position", 38)
            .says("The position of every member present is recorded, and of nobody else.", "到会组成人员逐一表态并记录,其他人员不计。")
            .remedy("Give one position for each member present.", "请逐一填写到会组成人员的意见。").unprocessable()),
    /** The chair speaks last. */
    CHAIR_LAST(must("meeting.chair-last", 12)
            .says("The chair speaks last.", "主持人末位发表意见。")
            .remedy("Record the chair's position after all others.", "请将主持人意见列于最后。").unprocessable()),
    /** Against the majority only with reasons. */
    DEVIATION_EXPLAINED(must("meeting.deviation-explained", 12)
            .says("A decision against the majority carries the chair's reason.", "决定与多数人意见不一致的,应说明理由。")
            .remedy("Add the chair's reason.", "请填写主持人说明的理由。").unprocessable()),
    /** Dissent with reasons. */
    DISSENT_EXPLAINED(must("meeting.dissent-explained", 32)
            .says("Who is against a decision says why, inside the government.", "有不同意见的,在政府内部提出并说明理由。")
            .remedy("Add the member's reason.", "请填写该成员的理由。").unprocessable()),
    /** Tasks have a date. */
    TASKS_WITH_DATE(must("meeting.tasks-with-date", 44)
            .says("An adopted resolution has tasks, each with a date that is not past.", "议决事项应明确任务及完成时限。")
            .remedy("Give at least one task with a date from today on.", "请至少填写一项任务,时限不早于当日。").unprocessable()),
    /** Nothing is left open. */
    AGENDA_SETTLED(must("meeting.agenda-settled", 44)
            .says("A meeting is closed when each topic was decided or put off.", "议题全部议决或暂缓后方可闭会。")
            .remedy("Decide the open topics or put them off.", "请对未决议题作出决定或暂缓。"));

    private final RuleText text;

    MeetingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
