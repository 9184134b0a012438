package org.workrules.document.receiving;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How an incoming document is handled (2012 regulation, art. 24; art. 47 and 48). */
public enum IncomingRule implements Rule {
    /** The steps of receiving. */
    IN_ORDER(RuleText.must("document.incoming-in-order", 47)
            .says("What comes in is registered, proposed, instructed or assigned, handled and closed in this order.",
                    "收文须依次登记、拟办、批办或交办、承办、办结。")
            .remedy("See the state of the document and do what comes next.", "请查看来文当前状态,办理下一环节。")),
    /** A returned document can be put right. */
    RETURNED_WITH_REASONS(RuleText.must("document.incoming-returned-with-reasons", 48)
            .says("What is returned to its sender is returned with reasons.", "退文须说明理由。")
            .remedy("Give reasons.", "请填写退文理由。").unprocessable()),
    /** What breaks art. 48 does not go further. */
    DEFECTIVE_IS_RETURNED(RuleText.must("document.incoming-defective-is-returned", 48)
            .says("What breaks a rule of art. 48 is returned and not registered.", "不符合报送要求的来文须退回,不予登记。")
            .remedy("Return it; the reasons are in its findings.", "请按所列问题退文。")),
    /** 2012 regulation, art. 15: no request in a report. */
    HIDDEN_REQUEST_LOOKED_AT(RuleText.must("document.incoming-hidden-request", 48)
            .says("A report in which a request seems to be hidden is returned, or somebody says why it is none.",
                    "报告中疑似夹带请示事项的,须退文或说明并非请示。")
            .remedy("Return it, or give flagRemark.", "请退文,或填写 flagRemark 说明。")),
    /** The principal answers for what was sent. */
    SENT_STAYS(RuleText.must("document.incoming-sent-stays", 48)
            .says("The files of what its principal signed and sent stay as they are.", "经主要负责人签发报送的来文,其文件不得更改。")
            .remedy("Have it returned or take it back, and send it with the right files.", "请办理退文或撤回,更换文件后重新报送。")),
    /** What is registered is what was handled. */
    REGISTERED_STAYS(RuleText.must("document.incoming-registered-stays", 47)
            .says("What is registered keeps its files, unless its registration is corrected with a reason.",
                    "已登记的来文,其文件不得更改;确需更正登记的,须说明理由。")
            .remedy("Give the reason; the version before stays on record.", "请填写更正理由,原版本予以保留。").unprocessable()),
    /** Evidence shows what is claimed. */
    EVIDENCE_FITS(RuleText.must("document.incoming-evidence-fits", 48)
            .says("A file given as evidence shows something that the document claims: the opinion of a department it names, the ground for going to "
                    + "a leader or past a level, or the basis of the government's decision.",
                    "作为依据的文件须与来文所述一致:有关部门意见须注明来文所列部门,直报、越级依据和决策依据须在来文中列明。")
            .remedy("Correct its kind or department, or name in the document what it shows.", "请更正文件类别或部门,或在来文中补充相应内容。")
            .unprocessable()),
    /** A request is decided, not filed. */
    REQUEST_IS_INSTRUCTED(RuleText.must("document.incoming-request-instructed", 48)
            .says("A request is put before a leader, whose instruction says who handles it.", "请示须呈领导批示后交办。")
            .remedy("Wait for the leader's instruction.", "请待领导批示。")),
    /** Put before one who leads. */
    LEADER_NAMED(RuleText.must("document.incoming-leader-named", 48)
            .says("A document is put before the mayor or a vice-mayor in office.", "拟办须呈市长或在任副市长。")
            .remedy("Name the mayor or a vice-mayor.", "请指明市长或副市长。").unprocessable()),
    /** A disagreement is worth its reasons. */
    DISAGREEMENT_WITH_REASON(RuleText.must("document.incoming-disagreement-with-reason", 48)
            .says("An opinion that does not simply agree says why.", "持保留或不同意见的,须说明理由。")
            .remedy("Give text.", "请填写意见内容。").unprocessable()),
    /** The limit of handling. */
    HANDLED_IN_TIME(RuleText.configured("document.incoming-handled-in-time", 47)
            .says("What was assigned is handled within its limit; a late result says why.", "交办事项须在时限内办结,逾期须说明原因。")
            .remedy("Give lateReason.", "请填写 lateReason(逾期原因)。")),
    /** An instruction looks forward. */
    LIMIT_AHEAD(RuleText.must("document.incoming-limit-ahead", 47)
            .says("A limit that is set lies ahead.", "设定的办理时限不得早于当日。")
            .remedy("Give a day from today on.", "请填写当日或以后的日期。").unprocessable()),
    /** A request gets an answer. */
    CLOSED_WITH_ANSWER(RuleText.must("document.incoming-closed-with-answer", 48)
            .says("A request is closed with the document that answers it, which is issued.", "请示须以已印发的公文答复后方可办结。")
            .remedy("Give answerDocumentId of an issued reply.", "请填写已印发的答复公文 answerDocumentId。"));

    private final RuleText text;

    IncomingRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
