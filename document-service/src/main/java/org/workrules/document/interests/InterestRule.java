package org.workrules.document.interests;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** Nobody uses an office for an interest of the own or of somebody near (art. 30): who declared one keeps out (回避). */
public enum InterestRule implements Rule {
    /** No signature. */
    SIGNER_KEEPS_OUT(RuleText.must("document.signer-keeps-out", 30)
            .says("Who declared an interest that a document touches today does not sign it, neither alone nor jointly.",
                    "对公文所涉事项已申报利害关系的,应当回避,不得签发、审核或会签。")
            .remedy("See GET /{id}/signing for who may: the stand-in, or a vice-mayor whom the mayor authorized, where art. 50 lets them; "
                            + "a vice-mayor's work can be entrusted to another (art. 5). What art. 50 gives to one person alone waits until the "
                            + "register says that the interest is over.",
                    "请查看当前可由何人办理:第五十条允许的,由补位人或市长授权的副市长签署;副市长的工作可由市长另行委托(第五条)。只能由一人签发的,"
                            + "须待廉政登记中的利害关系消除。")),
    /** No decision about it on its way. */
    DECIDES_WITHOUT_INTEREST(RuleText.must("document.decides-without-interest", 30)
            .says("Who declared an interest that a record touches today does not review or interpret it, instruct on it or have it put before them.",
                    "对事项已申报利害关系的,应当回避,不得审核、审查、解释、批示。")
            .remedy("Have a colleague of the same office do it; what came up is put before another leader, or the stand-in or the mayor instructs.",
                    "请由同一机构的其他同志办理;来文可呈其他领导,或由补位人、市长批示。")),
    /** No end to it either. */
    ENDS_WITHOUT_INTEREST(RuleText.must("document.ends-without-interest", 30)
            .says("Who declared an interest that a document touches today does not annul or repeal it.", "对公文所涉事项已申报利害关系的,应当回避,不得撤销、废止该公文。")
            .remedy("Have a document that supersedes it drafted, and signed by whom art. 50 lets sign instead; or wait until the register says that the "
                            + "interest is over.",
                    "请另行起草替代公文,由第五十条允许的其他人员签发;或待廉政登记中的利害关系消除。")),
    /** What is compared is a code. */
    CONCERNED_BY_CODE(RuleText.must("document.concerned-by-code", 30)
            .says("Organizations that a document concerns are named by their unified social credit code.", "公文涉及的单位应填写统一社会信用代码。")
            .remedy("Correct the code.", "请核对统一社会信用代码。").unprocessable());

    private final RuleText text;

    InterestRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
