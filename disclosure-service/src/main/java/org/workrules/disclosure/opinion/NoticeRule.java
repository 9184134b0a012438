package org.workrules.disclosure.opinion;

import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What holds for first notices to the public (art. 22). */
public enum NoticeRule implements Rule {
    /** One step after another. */
    LIFE(RuleText.must("disclosure.first-notice-life", 22)
            .says("A first notice is drafted, then issued once; what was issued is not drafted again.",
                    "首次信息先起草后发布,发布后不得改写。")
            .remedy("See the state of the notice and take the step that is due.", "请按当前状态办理下一步。")),
    /** Four eyes. */
    APPROVED_BY_ANOTHER(RuleText.must("disclosure.first-notice-approved-by-another", 22)
            .says("A first notice is approved by another person than the one who drafted it.", "首次信息须由起草人以外的人员审定。")
            .remedy("Let a second person of the general office or the head of emergency management issue it.",
                    "请由政府办公室或应急管理局主要负责人审定发布。")),
    /** Not silent. */
    WITHIN_LIMIT(RuleText.configured("disclosure.first-notice-within-limit", 22)
            .says("A larger incident calls for an authoritative first notice within the limit; later only with the reason on record.",
                    "较大及以上突发事件应当在期限内发布权威信息;逾期的须说明原因。")
            .remedy("Issue it all the same and state the reason of the delay in lateReason.", "请仍予发布,并在 lateReason 中说明逾期原因。")
            .unprocessable()),
    /** Not absent. */
    CONFERENCE_WITHIN_LIMIT(RuleText.configured("disclosure.press-conference-within-limit", 22)
            .says("A larger incident calls for a press conference within the limit; later only with the reason on record.",
                    "较大及以上突发事件应当在期限内举行新闻发布会;逾期的须说明原因。")
            .remedy("Hold it all the same and state the reason of the delay in lateReason.", "请仍予举行,并在 lateReason 中说明逾期原因。")
            .unprocessable());

    private final RuleText text;

    NoticeRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }
}
