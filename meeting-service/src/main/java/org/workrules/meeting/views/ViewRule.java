package org.workrules.meeting.views;

import static org.workrules.platform.rules.RuleText.must;

import java.time.LocalDate;
import org.workrules.platform.rules.Rule;
import org.workrules.platform.rules.RuleText;

/** What a view asks for. */
public enum ViewRule implements Rule {
    /** A bounded span. */
    SPAN(must("meeting.view-span", 46)
            .says("A view of meetings spans at most 400 days, and does not end before it begins.",
                    "会议统计的时间跨度不超过400天,结束日期不早于开始日期。")
            .remedy("Ask for a shorter span.", "请缩短时间跨度。").unprocessable());

    private static final int LONGEST_DAYS = 400;

    private final RuleText text;

    ViewRule(RuleText text) {
        this.text = text;
    }

    @Override
    public RuleText text() {
        return text;
    }

    static void requireSpan(LocalDate from, LocalDate until) {
        SPAN.require(!until.isBefore(from) && until.isBefore(from.plusDays(LONGEST_DAYS)));
    }
}
