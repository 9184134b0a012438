package org.workrules.meeting.meetings;

import static org.workrules.platform.rules.RuleText.configured;
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
            .says("A special meeting is convened by the mayor, a vice-mayor, or whom they entrusted with it.", "专题会议由市长、副市长或其委托的秘书长、副秘书长、办公室副主任召集。")
            .remedy("Name the mayor or a vice-mayor as convener, or record the entrustment.", "请以市长或副市长为召集人,或先登记委托。").unprocessable()),
    /** Inside the portfolio. */
    SPECIAL_IN_PORTFOLIO(must("meeting.special-in-portfolio", 40)
            .says("A vice-mayor convenes special meetings on matters of the own portfolio, or to settle a disagreement.",
                    "副市长召集专题会议,限于分管范围内的事项或协调部门分歧。")
            .remedy("Let the leader in charge convene it, or the mayor.", "请由分管领导或市长召集。").unprocessable()),
    /** Notice. */
    NOTICE_IN_TIME(configured("meeting.notice-in-time", 36)
            .says("A meeting is notified before the limit, or the reason why not is recorded.", "会议应在规定时限前通知,紧急会议应说明理由。")
            .remedy("Hold it later, or record the urgency.", "请推迟会议,或填写紧急理由。").unprocessable()),
    /** A fixed agenda. */
    LATE_TOPIC_BY_CHAIR(configured("meeting.late-topic-by-chair", 41)
            .says("Once the agenda is fixed only the chair puts a topic on it, with the reason.", "议程确定后,仅主持人可以临时增加议题并说明理由。")
            .remedy("Let the chair add it with a reason, or leave it for the next meeting.", "请由主持人说明理由后增加,或列入下次会议。")),
    /** Order. */
    ORDER_OF_ALL(must("meeting.order-of-all", 41)
            .says("An order of the agenda names each of its topics once.", "议程顺序应逐一列明全部议题。")
            .remedy("Name every topic of the agenda once.", "请逐一列明全部议题。").unprocessable()),
    /** People. */
    PEOPLE_IN_OFFICE(must("meeting.people-in-office", 38)
            .says("Those invited are people of the register.", "受邀人员应在人员名册中。")
            .remedy("Enter the person into the register first.", "请先将该人员录入名册。").unprocessable()),
    /** Nobody walks in. */
    COMES_INVITED(must("meeting.comes-invited", 38)
            .says("Only who belongs to a meeting, attends a topic or was invited comes to it.", "非组成人员、未受邀人员不得参会。")
            .remedy("Invite the person first.", "请先邀请该人员。")),
    /** Substitutes. */
    SUBSTITUTE_AFTER_LEAVE(must("meeting.substitute-after-leave", 42)
            .says("Who comes for another comes after leave was granted and with being named.", "代替参会人员应在请假获准后指定。")
            .remedy("Ask for leave, and name the substitute when it was granted.", "请先履行请假程序,获准后再指定代替人员。")),
    /** A substitute is somebody else. */
    SUBSTITUTE_ATTENDS_ONLY(must("meeting.substitute-attends-only", 42)
            .says("Nobody who is at the meeting anyway comes for another.", "本应参会人员不得代替他人参会。")
            .remedy("Name somebody who is not at the meeting.", "请指定其他人员。").unprocessable()),
    /** The chair's interest. */
    CHAIR_HANDS_OVER(must("meeting.chair-hands-over", 30)
            .says("A chair who keeps out of a topic hands it over to another member who does not.", "主持人回避的,应指定其他未回避的组成人员主持该议题。")
            .remedy("Name a member to chair the topic.", "请指定主持该议题的组成人员。").unprocessable()),
    /** An interest has no voice. */
    RECUSED_KEEP_OUT(must("meeting.recused-keep-out", 30)
            .says("Who declared an interest in a topic, here or in the integrity register, has no position on it.", "对议题有利害关系(会上申报或廉政登记)的组成人员应回避,不得表态。")
            .remedy("Leave out the positions of those who keep out.", "请去除应回避人员的意见。").unprocessable()),
    /** Once. */
    RECUSED_ONCE(must("meeting.recused-once", 30)
            .says("A member keeps out of a topic once; who chairs it in the chair's place stays.", "对同一议题只需申报一次回避,代为主持者不再回避。")
            .remedy("See the meeting's recusals.", "请查看已申报的回避。")),
    /** What special meetings do with disputes. */
    MEDIATION_OF_DISPUTES(must("meeting.mediation-of-disputes", 40)
            .says("A disagreement between departments is dealt with, not decided; other topics are decided.", "部门分歧由专题会议协调,其他议题由会议议决。")
            .remedy("Use MEDIATED for a disagreement, ADOPTED or REJECTED for other topics.", "分歧议题请选“协调”,其他议题请选“通过”或“不予通过”。").unprocessable()),
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
