package org.workrules.document.documents;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Whom a document's drafter asks, and who signs with the issuer (art. 49; 2012 regulation, art. 16, 17 and 19). */
public enum ConsultationRule implements Rule {
    /** Others, not oneself. */
    OTHERS_ARE_ASKED(RuleText.must("document.others-are-asked", 49)
            .says("The drafter asks other departments, each once.", "征求意见的对象须为其他部门,不得重复。")
            .remedy("Name departments that were not asked yet, without the drafting department.", "请指明尚未征求意见的其他部门。").unprocessable()),
    /** 持不同意见的,说明理由. */
    OPINION_WITH_REASON(RuleText.must("document.opinion-with-reason", 49)
            .says("An opinion that does not simply agree says why.", "持保留或不同意见的,须说明理由。")
            .remedy("Give text.", "请填写意见内容。").unprocessable()),
    /** Asked means waited for. */
    ASKED_HAVE_ANSWERED(RuleText.must("document.asked-have-answered", 49)
            .says("A document is submitted when every department that was asked has answered.", "被征求意见的部门全部答复后方可送审。")
            .remedy("Wait for the answers.", "请待有关部门答复。")),
    /** 未经协商一致,不得各自向下行文. */
    AGREED_BEFORE_DOWNWARD(RuleText.must("document.agreed-before-downward", 49)
            .says("What departments do not agree on is not sent down to districts, unless a meeting decided it.",
                    "部门之间未经协商一致的事项,未经会议议定不得向下行文。")
            .remedy("Settle it, or bring it before a meeting and draft from its resolution.", "请协商一致,或提请会议议定后依据决议行文。")),
    /** 联合行文须为同级. */
    JOINT_SAME_LEVEL(RuleText.must("document.joint-same-level", 49)
            .says("A joint document is issued by bodies of one level: the general office with departments.", "联合行文的机关须为同级:市政府办公室可与市政府部门联合行文。")
            .remedy("Issue it in the name of the general office, or alone.", "请以市政府办公室名义联合行文,或单独行文。").unprocessable()),
    /** 联合行文由各机关负责人会签. */
    JOINT_SIGNED_BY_ALL(RuleText.must("document.joint-signed-by-all", 50)
            .says("A joint document is signed by the principals of all that issue it, on one text.", "联合行文须由所有联署机关负责人会签同一文稿。")
            .remedy("See which signatures are missing.", "请查看尚缺的会签。")),
    /** Signed once. */
    JOINT_SIGNED_ONCE(RuleText.must("document.joint-signed-once", 50)
            .says("Each body signs a text once.", "每个联署机关对同一文稿只签署一次。")
            .remedy("Nothing is left to do: it is signed.", "贵单位已签署。"));

    private final RuleText text;

    ConsultationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
