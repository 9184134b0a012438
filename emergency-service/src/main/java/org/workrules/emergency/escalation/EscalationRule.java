package org.workrules.emergency.escalation;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** How a larger or graver incident reaches the province (art. 57). */
public enum EscalationRule implements Rule {
    /** Whose consent counts. */
    CONSENT_BY_COMMANDER(RuleText.must("emergency.consent-by-commander", 57)
            .says("Consent is given by the vice-mayor who commands the special headquarters, the stand-in while that one is away, or the mayor.",
                    "须经担任专项指挥部总指挥的分管副市长(外出时由补位领导)或市长同意。")
            .remedy("Ask the commander of this category, the stand-in, or the mayor.", "请报该类事件的总指挥、补位领导或市长。")),
    /** Consent is given once, where it is needed. */
    AWAITING_CONSENT(RuleText.must("emergency.awaiting-consent", 57)
            .says("Consent is given once, to an incident that waits for it.", "仅对待同意的突发事件作出一次同意。")
            .remedy("Read the incident again: consent was given, or none is needed.", "请重新查看:已经同意,或无须同意。")),
    /** No word to the province before consent. */
    CONSENT_BEFORE_PROVINCE(RuleText.must("emergency.consent-before-province", 57)
            .says("The province is told of a larger or graver incident only after consent.", "较大以上突发事件未经同意,不得报告省政府。")
            .remedy("Obtain the consent of the commander or of the mayor first.", "请先取得总指挥或市长同意。")),
    /** The province is notified once. */
    PROVINCE_ONCE(RuleText.must("emergency.province-once", 57)
            .says("An incident is notified to the province once.", "同一突发事件只向省政府首报一次。")
            .remedy("It was notified already: see provinceReport.", "已经报告,请查看 provinceReport。")),
    /** How long consent may take before the mayor is asked. */
    CONSENT_LIMIT(RuleText.configured("emergency.consent-limit", 57)
            .says("When the commander's consent does not come within the limit, the mayor is asked.", "总指挥未在时限内同意的,报请市长。")),
    /** How long the report to the province may take. */
    PROVINCE_LIMIT(RuleText.configured("emergency.province-limit", 57)
            .says("The province is told of a larger or graver incident within the limit from the municipal government's knowledge.",
                    "较大以上突发事件,自市政府知悉时起在规定时限内报告省政府。"));

    private final RuleText text;

    EscalationRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
