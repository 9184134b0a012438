package org.workrules.disclosure.publicity;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for making documents public (articles 19 to 21). */
public enum PublicationRule implements Rule {
    /** Only what is public is published. */
    PUBLIC_DOCUMENT(RuleText.must("disclosure.publication-public-document", 19)
            .says("Only a document that is not secret becomes a publication task.", "只有无须保密的文件才进入公开程序。")
            .remedy("Correct the secrecy of the document, or issue it as not publishable.", "请更正文件密级,或按不予公开办理。")),
    /** One step after another. */
    LIFE(RuleText.must("disclosure.publication-life", 21)
            .says("Prepared, reviewed for secrecy, then released or withheld; only what is public can be withdrawn.",
                    "先编制、再作保密审查、然后公开或不予公开;已公开的方可撤回。")
            .remedy("See the state of the task and take the step that is due.", "请按任务当前状态办理下一步。")),
    /** Policy comes with its interpretation. */
    INTERPRETED(RuleText.must("disclosure.publication-interpreted", 21)
            .says("A document is published with an interpretation, or with the reason why it needs none.",
                    "文件公开时应当附政策解读,或说明不作解读的理由。")
            .remedy("Give either interpretation or noInterpretationReason, not both.", "请填写政策解读或不作解读的理由,二者择一。").unprocessable()),
    /** Corrections say why. */
    CORRECTION_EXPLAINED(RuleText.must("disclosure.publication-correction-explained", 20)
            .says("What the public has read is changed only with a reason that the public reads too.",
                    "对已公开的内容作出更正,应当向社会说明原因。")
            .remedy("State the reason in correction.", "请在 correction 中写明更正原因。").unprocessable()),
    /** Four eyes. */
    REVIEWED_BY_ANOTHER(RuleText.must("disclosure.publication-reviewed-by-another", 19)
            .says("Whoever prepared a publication does not review its secrecy.", "保密审查不得由编制人本人进行。")
            .remedy("Let another officer of the department or the general office review it.", "请由本部门其他人员或政府办公室审查。")),
    /** Accurate: what was signed is what is shown. */
    TEXT_AS_ISSUED(RuleText.must("disclosure.publication-text-as-issued", 20)
            .says("The text shown to the public is the text that was issued, to the letter.", "公开的正文须与印发的正文完全一致。")
            .remedy("Restore the issued text in the store of files, or have the document issued again.",
                    "请恢复存储中的印发正文,或重新印发文件。")),
    /** Timely. */
    WITHIN_LIMIT(RuleText.configured("disclosure.publication-within-limit", 20)
            .says("A publication task is settled within the limit; later only with the reason of the delay on record.",
                    "公开任务应当在期限内办结;逾期的须说明原因。")
            .remedy("State the reason of the delay in lateReason.", "请在 lateReason 中说明逾期原因。").unprocessable()),
    /** Not public is the exception. */
    WITHHELD_ON_GROUND(RuleText.must("disclosure.publication-withheld-on-ground", 19)
            .says("Public is the default: not public needs a legal ground from the list.", "以公开为常态、不公开为例外:不予公开须有法定理由。")
            .remedy("Choose a ground of articles 14 to 16 of the Regulation on Open Government Information.",
                    "请选择《政府信息公开条例》第十四条至第十六条规定的理由。").unprocessable()),
    /** Not public is decided by four eyes. */
    WITHHOLDING_REVIEWED(RuleText.must("disclosure.publication-withholding-reviewed", 19)
            .says("Not public needs the name of a secrecy reviewer who is not the one who decides.",
                    "不予公开须载明保密审查人,且审查人不得为决定人。")
            .remedy("Name the officer who reviewed the secrecy.", "请填写保密审查人员。").unprocessable());

    private final RuleText text;

    PublicationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
