package org.workrules.document.documents;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** From when to when a document binds (2012 regulation, art. 33; art. 26 and 47). */
public enum ForceRule implements Rule {
    /** Nothing binds before it is known. */
    NOT_BACKWARD(RuleText.must("document.force-not-backward", 47)
            .says("A document takes effect on the day it is issued or later, and does not end before it begins.",
                    "公文自印发之日或之后施行,失效日期不得早于施行日期。")
            .remedy("Correct effectiveFrom and expiresOn.", "请更正施行日期和失效日期。").unprocessable()),
    /** The period of a normative document. */
    NORMATIVE_TERM(RuleText.configured("document.normative-term", 26)
            .says("A normative document binds for a limited period.", "规范性文件须在规定的有效期以内。")
            .remedy("Shorten its period.", "请缩短有效期。").unprocessable()),
    /** Only what binds can be ended or replaced. */
    STANDS(RuleText.must("document.force-stands", 47)
            .says("Only a document that was issued and has not ended can be annulled, repealed, superseded or corrected.",
                    "只有已印发且仍有效的公文才可撤销、废止、替代或更正。")
            .remedy("See its standing.", "请查看公文效力状态。")),
    /** 废止 looks forward. */
    REPEAL_AHEAD(RuleText.must("document.repeal-ahead", 47)
            .says("A repeal takes effect today or later; what must never have bound anybody is annulled.", "废止自当日或之后起算;自始无效的应予撤销。")
            .remedy("Give a day from today on, or annul it.", "请填写当日或以后的日期,或改为撤销。").unprocessable()),
    /** One issuer does not end what another issued. */
    SAME_ISSUER(RuleText.must("document.force-same-issuer", 47)
            .says("A document supersedes or corrects documents of its own issuer that the drafter may know of.", "公文只能替代或更正同一发文机关的公文。")
            .remedy("Name documents of the same issuer.", "请指明同一发文机关的公文。").unprocessable());

    private final RuleText text;

    ForceRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
