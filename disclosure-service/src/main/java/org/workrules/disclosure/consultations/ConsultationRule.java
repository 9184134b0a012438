package org.workrules.disclosure.consultations;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for asking the public about a draft (art. 21; State Council decree 713, articles 14 and 15). */
public enum ConsultationRule implements Rule {
    /** While there is time. */
    OPEN_FOR_COMMENT(RuleText.must("disclosure.consultation-open-for-comment", 21)
            .says("The public comments from the publication of the draft to the end of the time set.", "公众在草案公布后、期限届满前提出意见。")
            .remedy("See closesAt and state of the consultation.", "请查看征求意见的截止时间和状态。")),
    /** One step after another. */
    LIFE(RuleText.must("disclosure.consultation-life", 21)
            .says("Opinions are answered until the consultation is concluded, and it is concluded when its time is over.",
                    "征求意见期满后方可办结,办结前逐条处理意见。")
            .remedy("See the state of the consultation.", "请查看征求意见当前状态。")),
    /** Each opinion is worth an answer. */
    EVERY_OPINION_ANSWERED(RuleText.must("disclosure.consultation-every-opinion-answered", 21)
            .says("A consultation is concluded when every opinion has its disposition with a reason.", "逐条说明意见采纳情况及理由后,方可办结征求意见。")
            .remedy("Answer the opinions that are left: filter comments by disposed=false.", "请处理尚未答复的意见(disposed=false)。")),
    /** Answered together. */
    JOINT_DISPOSITION(RuleText.must("disclosure.consultation-joint-disposition", 21)
            .says("A joint disposition answers opinions on one draft that wait for an answer.", "统一答复针对同一征求意见中尚未处理的意见。")
            .remedy("See which opinions wait: filter comments by consultation and disposed=false.", "请查看该征求意见中尚未处理的意见(disposed=false)。")),
    /** Nobody's answer is changed unawares. */
    ANSWERS_KEPT(RuleText.must("disclosure.consultation-answers-kept", 21)
            .says("A joint disposition changes no answer that was given, and who gives it knows that there are such.", "统一答复不改变已作出的处理,并应明示其中有已处理的意见。")
            .remedy("Send alreadyAnswered=KEEP to answer the others only.", "如仅答复其余意见,请提交 alreadyAnswered=KEEP。")),
    /** Personal data ends. */
    CONTACTS_KEPT(RuleText.must("disclosure.consultation-contacts-kept", 21)
            .says("Name and contact of who gave an opinion are kept for the time set after the end of the consultation, and no longer.",
                    "意见提出人的姓名、联系方式在征求意见结束后保存至规定期限,期满即删除。")
            .remedy("See contactsUntil of the consultation; the figure stands in the policy register.", "请查看 contactsUntil;保存期限见政策参数。")),
    /** What the public reads is what was asked about. */
    TEXT_AS_REQUESTED(RuleText.must("disclosure.consultation-text-as-requested", 21)
            .says("The draft and basis shown to the public are those of the dossier, to the letter.", "公布的草案、依据须与决策案卷完全一致。")
            .remedy("Restore the text in the store of files.", "请恢复存储中的文本。"));

    private final RuleText text;

    ConsultationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
