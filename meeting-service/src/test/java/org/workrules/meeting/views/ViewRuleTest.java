package org.workrules.meeting.views;

import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ViewRuleTest {

    @Test
    void aViewSpansAtMost400Days() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertBreaks(ViewRule.SPAN, () -> ViewRule.requireSpan(first, first.minusDays(1)));
        assertBreaks(ViewRule.SPAN, () -> ViewRule.requireSpan(first, first.plusDays(400)));
        ViewRule.requireSpan(first, first.plusDays(399));
        ViewRule.requireSpan(first, first);
    }
}
