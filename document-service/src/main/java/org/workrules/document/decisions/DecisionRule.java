package org.workrules.document.decisions;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds on the way of a dossier to a meeting (articles 10 to 12; State Council decree 713). */
public enum DecisionRule implements Rule {
    /** One act after another. */
    IN_ORDER(RuleText.must("document.dossier-in-order", 12)
            .says("A dossier is prepared, ready, adopted, issued and evaluated in this order.", "决策案卷依次办理准备、提交讨论、议决、出台、后评估。")
            .remedy("See the state of the dossier and do what comes next.", "请查看案卷当前状态,办理下一环节。")),
    /** 机密 and above stay outside. */
    SECRECY_KEPT_OUT(RuleText.must("document.dossier-secrecy-kept-out", 35)
            .says("Dossiers of 机密 and above are not kept here; they travel by approved channels.", "机密级以上的决策案卷不得录入,应通过规定渠道办理。")
            .remedy("Prepare it through the approved channel.", "请通过规定渠道办理。").unprocessable()),
    /** Art. 11: who drafts legislation. */
    DRAFTED_BY_PROPOSER(RuleText.must("document.dossier-drafted-by-proposer", 11)
            .says("A department drafts what it proposes; the legal office may draft bills and regulations for it.",
                    "草案由报请立项的部门起草;地方性法规、规章草案也可由政府法制机构起草。")
            .remedy("Leave department out, or let that department open the dossier.", "请勿填写 department,或由该部门立卷。").unprocessable()),
    /** Art. 12: what is decided above is so by a law. */
    ESCALATION_WITH_BASIS(RuleText.must("document.dossier-escalation-with-basis", 12)
            .says("What is sent to the province or the people's congress names the law that says so.", "应报省政府批准或提请人大审议的,须载明法律依据。")
            .remedy("Give both escalation and escalationBasis, or neither.", "请同时填写 escalation 与 escalationBasis,或均不填写。").unprocessable()),
    /** A step begins once and ends once. */
    STEP_STATE(RuleText.must("document.dossier-step-state", 12)
            .says("A step is begun when it is open and concluded when it is under way; one that is done is repeated after a revision.",
                    "程序未开始的方可启动,进行中的方可办结;已办结的须修改草案后方可重新进行。")
            .remedy("See the state of the step; revise the draft and name the step under repeat.", "请查看该程序状态;需重新进行的,请修改草案并在 repeat 中列明。")),
    /** The review sees what the other steps brought, and the discussion what the review said. */
    STEP_DEPENDENCY(RuleText.must("document.dossier-step-dependency", 12)
            .says("Legality is reviewed when participation, expert argument and risk assessment are settled, and they rest while it is reviewed.",
                    "公众参与、专家论证、风险评估办结后方可送合法性审查;审查期间及审查后不得再行变更。")
            .remedy("Settle the steps named, or revise the draft first.", "请先办结所列程序,或先修改草案。")),
    /** What no law lets fall away. */
    ALWAYS_HELD(RuleText.must("document.dossier-always-held", 12)
            .says("Legality review and collective discussion are never declared not applicable.", "合法性审查、集体讨论决定不得省略。")
            .remedy("Let the legal office review the draft.", "请送政府法制机构审查。")),
    /** Art. 11, and decree 713 art. 14: published unless secret. */
    PUBLISHED_UNLESS_SECRET(RuleText.must("document.dossier-published-unless-secret", 11)
            .says("A draft that is not secret is published for comment where participation is obligatory.", "除依法需要保密的外,草案应当公开征求意见。")
            .remedy("Request a consultation.", "请启动公开征求意见。")),
    /** What is secret is not published. */
    CONSULTED_WHEN_PUBLIC(RuleText.must("document.dossier-consulted-when-public", 35)
            .says("Only a draft that is public is published for comment.", "只有可以公开的草案才能公开征求意见。")
            .remedy("Declare participation not applicable on its legal basis.", "请依法律依据将公众参与登记为不适用。")),
    /** Decree 713 art. 15. */
    COMMENT_PERIOD(RuleText.configured("document.dossier-comment-period", 11)
            .says("The public has the usual period to comment; a shorter one is explained to it.", "公开征求意见不少于规定期限,缩短期限的应当公开说明理由。")
            .remedy("Give more days, or shorterReason, which the public reads.", "请延长 days,或填写向社会说明的 shorterReason。").unprocessable()),
    /** Not shorter than that, whatever the reason. */
    COMMENT_LEAST(RuleText.configured("document.dossier-comment-least", 11)
            .says("The public has at least the shortest period to comment.", "公开征求意见不得少于最短期限。")
            .remedy("Give more days.", "请延长 days。").unprocessable()),
    /** Decree 713 art. 16. */
    HEARING_MATERIALS(RuleText.configured("document.dossier-hearing-materials", 12)
            .says("Those who attend a hearing have its materials the set number of days before.", "听证会材料应当在规定天数前送达听证参加人。")
            .remedy("Hold the hearing later.", "请推迟听证会。").unprocessable()),
    /** A hearing that was held. */
    HEARING_WAS_HELD(RuleText.must("document.dossier-hearing-held", 12)
            .says("A hearing is recorded after it was held.", "听证会举行后方可登记。")
            .remedy("Record it when it was held.", "请于举行后登记。").unprocessable()),
    /** Decree 713 art. 19 and 20: no direct interest. */
    EXPERT_WITHOUT_INTEREST(RuleText.must("document.dossier-expert-without-interest", 12)
            .says("An expert with an interest in the decision is removed and gives no opinion.", "与决策事项有利害关系的专家应当回避,不得出具意见。")
            .remedy("Name another expert.", "请另行选聘专家。")),
    /** Who was named was heard. */
    EXPERTS_HEARD(RuleText.must("document.dossier-experts-heard", 12)
            .says("The argument is concluded when every expert who stayed was heard.", "留任专家均出具意见后方可办结专家论证。")
            .remedy("Record the opinions that are missing.", "请登记尚缺的专家意见。")),
    /** Enough of them. */
    EXPERTS_ENOUGH(RuleText.configured("document.dossier-experts-enough", 12)
            .says("The argument rests on at least the set number of experts.", "专家论证不少于规定人数。")
            .remedy("Name more experts.", "请增聘专家。")),
    /** A list has an end. */
    EXPERTS_BOUNDED(RuleText.must("document.dossier-experts-bounded", 12)
            .says("A panel has at most fifty experts.", "专家组不超过五十人。")
            .remedy("Name fewer experts.", "请减少专家人数。").unprocessable()),
    /** Risk is met by measures. */
    RISK_MEASURES(RuleText.must("document.dossier-risk-measures", 12)
            .says("A medium or high risk is recorded with the measures against it.", "中、高风险应当提出防范化解措施。")
            .remedy("Give measures.", "请填写 measures。").unprocessable()),
    /** A high risk blocks. */
    RISK_ADJUSTED(RuleText.must("document.dossier-risk-adjusted", 12)
            .says("After a high risk the draft is adjusted before it is assessed again.", "风险等级为高的,调整草案后方可重新评估。")
            .remedy("Revise the draft.", "请修改草案。")),
    /** Art. 11: four eyes. */
    REVIEWER_NOT_DRAFTER(RuleText.must("document.dossier-reviewer-not-drafter", 11)
            .says("Nobody reviews the legality of a draft they worked on.", "起草人不得审查本人起草的草案。")
            .remedy("Let another person of the legal office review it.", "请由法制机构其他人员审查。")),
    /** Decree 713 art. 26. */
    REVIEW_DAYS(RuleText.configured("document.dossier-review-days", 12)
            .says("The legal office has at least the set number of working days; an earlier opinion says why.", "合法性审查时间不少于规定工作日,提前出具意见的应当说明理由。")
            .remedy("Wait, or give earlyReason.", "请待期满,或填写 earlyReason。")),
    /** A failed review blocks until the draft was revised. */
    REVISED_BEFORE_REVIEW(RuleText.must("document.dossier-revised-before-review", 12)
            .says("A draft that did not pass is revised before it is reviewed again.", "合法性审查未通过的,修改后方可重新送审。")
            .remedy("Revise the draft.", "请修改草案。")),
    /** A revision changes something. */
    REVISION_REVISES(RuleText.must("document.dossier-revision-revises", 12)
            .says("A revision brings another text.", "修改后的草案应当与原草案不同。")
            .remedy("Give the changed text.", "请提交修改后的文本。").unprocessable());

    private final RuleText text;

    DecisionRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
