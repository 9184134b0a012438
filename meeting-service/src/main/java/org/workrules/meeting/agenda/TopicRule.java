package org.workrules.meeting.agenda;

import static org.workrules.platform.rules.RuleText.configured;
import static org.workrules.platform.rules.RuleText.must;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What a topic must pass before it comes to a meeting (art. 41, with art. 12 and 35). */
public enum TopicRule implements Rule {
    /** Topics come from departments, not to countersign their own. */
    COUNTERSIGNED_BY_OTHERS(must("meeting.topic.countersigned-by-others", 41)
            .says("The proposing department is not among those that countersign.", "提交议题的部门不作为会签部门。")
            .remedy("Name the other departments that the topic touches.", "请填写议题所涉及的其他部门。").unprocessable()),
    /** Only departments that were asked. */
    COUNTERSIGNED_BY_RELATED(must("meeting.topic.countersigned-by-related", 41)
            .says("Only a department that the topic touches countersigns it.", "只有议题涉及的部门可以会签。")
            .remedy("Ask the proposing department to name your department.", "请由提交部门将贵部门列为会签部门。")),
    /** Once each. */
    COUNTERSIGNED_ONCE(must("meeting.topic.countersigned-once", 41)
            .says("A department countersigns a topic once.", "每个部门对同一议题会签一次。")
            .remedy("Ask the general office to return the topic if your department changed its mind.", "意见有变化的,请由办公室退回议题后重新会签。")),
    /** A disagreement or a reservation is of no use without its reason. */
    REASON_WITH_DISAGREEMENT(must("meeting.topic.reason-with-disagreement", 41)
            .says("Who disagrees or has a reservation says why.", "不同意或保留意见的,应说明理由。")
            .remedy("Add the reason.", "请填写理由。").unprocessable()),
    /** No admission while a countersignature is missing. */
    COUNTERSIGNATURES_COMPLETE(must("meeting.topic.countersignatures-complete", 41)
            .says("A topic is admitted when every department it touches has countersigned.", "相关部门全部会签后,议题方可列入。")
            .remedy("Wait for the missing countersignatures or urge the departments.", "请等待或催办尚未会签的部门。")),
    /** Disagreement is settled first. */
    DISAGREEMENT_SETTLED(must("meeting.topic.disagreement-settled", 41)
            .says("A topic on which departments disagree goes to a special meeting before it is admitted.", "部门意见不一致的,先由专题会议协调。")
            .remedy("Convene a special meeting with the topic on its agenda (art. 40); the department may countersign anew.", "请先将议题提交专题会议协调(第四十条);部门可重新会签。")),
    /** Funds need finance. */
    FUNDS_NEED_FINANCE(must("meeting.topic.funds-need-finance", 41)
            .says("A topic that asks for funds carries the opinion of the finance department.", "申请资金的议题,应有财政部门意见。")
            .remedy("Name finance among the departments that countersign.", "请将财政部门列为会签部门。").unprocessable()),
    /** Posts need the establishment office. */
    POSTS_NEED_ESTABLISHMENT(must("meeting.topic.posts-need-establishment", 41)
            .says("A topic about posts carries the opinion of the establishment office.", "涉及机构编制的议题,应有编制部门意见。")
            .remedy("Name the establishment office among the departments that countersign.", "请将编制部门列为会签部门。").unprocessable()),
    /** The way a topic goes. */
    IN_ORDER(must("meeting.topic.in-order", 41)
            .says("A topic goes from proposal over countersignature and the general office's opinion to a meeting.", "议题依次经提出、会签、办公室提出意见后上会。")
            .remedy("See the topic's state for what is next.", "请查看议题当前状态及下一步。")),
    /** What needs a dossier is not discussed before its steps are done. */
    MAJOR_DECISION_READY(must("meeting.topic.major-decision-ready", 12)
            .says("A major decision, bill, regulation or normative document is admitted and decided when its dossier is ready.",
                    "重大行政决策、议案、规章、规范性文件的决策案卷就绪后,方可列入议题和议决。")
            .remedy("Name the department's dossier, put it forward as what it is, and complete it; it reports itself ready.",
                    "请填写本部门的决策案卷,如实标明事项性质,并办结各项程序,就绪后自动通知。")),
    /** Finance and the establishment office give an opinion, not only a yes. */
    FUNCTIONAL_OPINION(must("meeting.topic.functional-opinion", 41)
            .says("Finance on funds and the establishment office on posts give their opinion in words.",
                    "涉及资金、机构编制的,财政、编制部门应出具书面意见。")
            .remedy("Add the opinion as the reason.", "请在理由中填写部门意见。").unprocessable()),
    /** Members read before they decide. */
    MATERIALS_IN_TIME(configured("meeting.topic.materials-in-time", 41)
            .says("Materials reach the members before the limit ahead of the meeting, or the reason why not is recorded.",
                    "议题材料应在规定时限前送达与会人员,未按时送达的应说明理由。")
            .remedy("Hand the materials in earlier, hold the meeting later, or record the reason.", "请提前报送材料、推迟会议,或填写理由。")),
    /** A bound on what is kept. */
    MATERIALS_BOUNDED(must("meeting.topic.materials-bounded", 41)
            .says("A topic has at most fifty versions of materials.", "每个议题的材料不超过五十份。")
            .remedy("Put several files into one.", "请合并材料后报送。")),
    /** Organizations have a code. */
    PARTY_BY_CODE(must("meeting.topic.party-by-code", 30)
            .says("Organizations that a topic is about are named by their unified social credit code.", "议题涉及的单位应填写统一社会信用代码。")
            .remedy("Correct the code: 18 characters, the last one checks the others.", "请核对18位统一社会信用代码。").unprocessable()),
    /** Bodies of high secrecy are not kept here. */
    SECRECY_KEPT_OUT(must("meeting.topic.secrecy-kept-out", 35)
            .says("Topics of 机密 and above are not stored here; they travel by approved channels.", "机密级以上议题不得录入,应通过规定渠道传递。")
            .remedy("Register the topic without its content through the approved channel.", "请通过规定渠道报送。").unprocessable());

    private final RuleText text;

    TopicRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
