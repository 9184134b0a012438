package org.workrules.document.documents;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How an official document comes about (articles 35, 44, 47, 49 to 51); who signs it is in the signing matrix. */
public enum DocumentRule implements Rule {
    /** The order of steps of the 2012 regulation, art. 19 to 25. */
    ACTS_IN_ORDER(RuleText.must("document.acts-in-order", 47)
            .says("A document is drafted, reviewed, signed, checked, numbered and issued in this order.",
                    "公文须依次起草、审核、签发、复核、编号、印发。")
            .remedy("See the state of the document and do what comes next.", "请查看公文当前状态,办理下一环节。")),
    /** A kind of the 15 that fits. */
    KIND_FITS_PURPOSE(RuleText.must("document.kind-fits-purpose", 47)
            .says("The kind of document fits its purpose: a bill is a bill (议案), and only what goes up is a request or report.",
                    "公文种类须与行文事由相符:议案用于提请人大,请示、报告只用于上行文。")
            .remedy("Choose another kind or another purpose.", "请改选公文种类或行文事由。").unprocessable()),
    /** A document has a text. */
    BODY_GIVEN(RuleText.must("document.body-given", 47)
            .says("A document that is neither 机密 nor 绝密 has its body on record.", "非机密、绝密公文须有正文。")
            .remedy("Send the body.", "请提供正文。").unprocessable()),
    /** Four eyes. */
    REVIEWER_NOT_DRAFTER(RuleText.must("document.reviewer-not-drafter", 47)
            .says("Whoever drafted a document does not review it.", "起草人不得审核本人起草的公文。")
            .remedy("Have a colleague of the general office review it.", "请由办公室其他同志审核。")),
    /** 2012 regulation, art. 20. */
    RETURNED_WITH_REASONS(RuleText.must("document.returned-with-reasons", 47)
            .says("A document is returned with reasons.", "退回公文须说明理由。")
            .remedy("Give reasons.", "请填写退回理由。").unprocessable()),
    /** The local quota of documents for a department and year. */
    QUOTA(RuleText.configured("document.quota", 47)
            .says("Over the year's quota a department's document is accepted only with the general office's recorded consent.",
                    "超出年度发文数量控制指标的,须经办公室同意并记载理由。")
            .remedy("Give overQuotaConsent with the reason, or return the document.", "请填写 overQuotaConsent(同意理由),或退回该件。")),
    /** A change changes something. */
    CHANGE_CHANGES(RuleText.must("document.change-changes", 47)
            .says("A change differs from what is on record.", "修改须与原文不同。")
            .remedy("Nothing is left to do: the document reads so already.", "公文现文即如此,无须修改。").unprocessable()),
    /** Before signing, and before it has a number that would be missing. */
    WITHDRAWN_BEFORE_SIGNING(RuleText.must("document.withdrawn-before-signing", 47)
            .says("A document is withdrawn only while it bears no signature and no number.", "公文签署或编号后不得撤回。")
            .remedy("Ask the signer to return it, or change it.", "请由签发人退回,或予以修改。")),
    /** Art. 49: whose name, and on what. */
    DISTRICTS_ON_CITY_MATTERS(RuleText.must("document.districts-on-city-matters", 49)
            .says("What goes to a district is issued in the name of the government or its office, on a matter that art. 49 names.",
                    "下发区县的公文须以市政府或市政府办公室名义制发,且内容属于第四十九条所列事项。")
            .remedy("Leave the districts out, or choose the purpose that fits.", "请去除区县主送单位,或改选相应的行文事由。").unprocessable()),
    /** Art. 50(6): the issuer follows from the purpose. */
    ISSUER_FITS_PURPOSE(RuleText.must("document.issuer-fits-purpose", 50).item(6)
            .says("Office documents, and they alone, are issued in the name of the general office.",
                    "以市政府办公室名义制发的公文为办公室文件,其余以市政府名义制发。")
            .remedy("Correct issuer or purpose.", "请更正发文机关或行文事由。").unprocessable()),
    /** Art. 50(2): item (5) is no way round it. */
    NORMATIVE_UNDER_ITEM_TWO(RuleText.must("document.normative-under-item-two", 50).item(2)
            .says("What a normative resolution adopts is drafted as a regulation, a normative document or a bill.",
                    "决议通过规章、规范性文件或议案的,须按相应事由行文。")
            .remedy("Choose REGULATION, NORMATIVE or BILL.", "请选择规章、规范性文件或议案。").unprocessable()),
    /** Art. 44: documents carry out what was decided, not what somebody says was decided. */
    RESOLUTION_KNOWN(RuleText.must("document.resolution-known", 44)
            .says("A document rests on a resolution that was adopted.", "公文所依据的决议须已通过并送达本系统。")
            .remedy("See GET /resolutions for those adopted.", "请查询已通过的决议。").unprocessable()),
    /** Art. 35: secrecy does not fall on the way. */
    SECRECY_NOT_LOWERED(RuleText.must("document.secrecy-not-lowered", 35)
            .says("A document is at least as secret as the resolution it is drafted from.", "公文密级不得低于所依据决议的密级。")
            .remedy("Raise the grade of secrecy.", "请提高密级。").unprocessable()),
    /** Art. 35: nothing of 机密 or above is kept here. */
    CLASSIFIED_BODY_ELSEWHERE(RuleText.must("document.classified-body-elsewhere", 35)
            .says("The body of a document of 机密 or 绝密 is never stored here.", "机密、绝密公文正文不得录入本系统。")
            .remedy("Register the metadata alone; the body travels by the approved channel.", "只登记元数据,正文通过批准的渠道传递。")
            .unprocessable()),
    /** Art. 35: the approved channel is on record. */
    CLASSIFIED_CHANNEL_NAMED(RuleText.must("document.classified-channel-named", 35)
            .says("For a document of 机密 or 绝密 the approved channel is on record.", "机密、绝密公文须登记批准的传递渠道。")
            .remedy("Give channel.", "请填写 channel(传递渠道)。").unprocessable()),
    /** 从严控制文件篇幅. */
    LENGTH(RuleText.configured("document.length", 47)
            .says("A document over the length for its kind is accepted with the consent of the general office.",
                    "公文篇幅超过控制标准的,须经办公室同意。")
            .remedy("Shorten it, or give overLengthConsent.", "请压缩篇幅,或填写 overLengthConsent(同意理由)。")),
    /** The elements of the 2012 regulation, art. 9. */
    ELEMENTS_COMPLETE(RuleText.must("document.elements-complete", 47)
            .says("A document shows every element that its kind, its secrecy and its direction ask for.", "公文须具备文种、密级和行文方向所要求的格式要素。")
            .remedy("See GET /{id}/elements and add what is missing with PUT /{id}/format.", "请查看格式要素并补齐。")),
    /** What the signer saw is what goes out. */
    ISSUED_AS_SIGNED(RuleText.must("document.issued-as-signed", 51)
            .says("What is issued is, to the letter, what was signed.", "印发的公文须与签发的定稿完全一致。")
            .remedy("Have the operator restore the stored text, or change the document and have it signed again.",
                    "请运维人员恢复原文,或修改后重新签发。"));

    private final RuleText text;

    DocumentRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
