package org.workrules.meeting.higher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.head;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workrules.platform.pipeline.Denied;

class HigherRulesTest {

    private static ReportHigherMeeting request(LocalDate from, LocalDate until) {
        return new ReportHigherMeeting(HigherLevel.PROVINCIAL, "省交通运输厅", "现场会", from, until, 120, 150_000, "承办会务");
    }

    private static HigherMeeting reported() {
        return HigherMeeting.report(request(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 21)), head("transport"));
    }

    @Test
    void itIsReportedAhead() {
        assertBreaks(HigherRule.AHEAD, () -> HigherMeeting.report(request(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25)), head("transport")));
        assertBreaks(HigherRule.AHEAD, () -> HigherMeeting.report(request(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1)), head("transport")));
        assertEquals(HigherState.REPORTED, reported().view().state());
    }

    @Test
    void nobodyRepliesBeforeTheGovernmentDecidedAndThenAsItDecided() {
        HigherMeeting meeting = reported();
        assertBreaks(HigherRule.REPLY_AFTER_CONSENT, () -> meeting.reply(new ReplyToOrganizer(true, "同意承办"), head("transport")));
        meeting.decide(new DecideHigherMeeting(true, "从简安排"), mayor());
        assertThrows(Denied.class, () -> meeting.reply(new ReplyToOrganizer(true, "同意承办"), head("education")));
        assertBreaks(HigherRule.REPLY_AS_DECIDED, () -> meeting.reply(new ReplyToOrganizer(false, "无法承办"), head("transport")));
        meeting.reply(new ReplyToOrganizer(true, "同意承办"), head("transport"));
        assertEquals("同意承办", meeting.view().reply());
        assertBreaks(HigherRule.REPLY_AFTER_CONSENT, () -> meeting.reply(new ReplyToOrganizer(true, "再次"), head("transport")));
    }

    @Test
    void aRefusalHasAReasonAndADecisionIsMadeOnce() {
        HigherMeeting meeting = reported();
        assertBreaks(HigherRule.REFUSED_WITH_REASON, () -> meeting.decide(new DecideHigherMeeting(false, " "), mayor()));
        meeting.decide(new DecideHigherMeeting(false, "经费不足"), mayor());
        assertBreaks(HigherRule.DECIDED_ONCE, () -> meeting.decide(new DecideHigherMeeting(true, null), mayor()));
        assertEquals(HigherState.DECLINED, meeting.view().state());
    }

    @Test
    void itIsSeenByTheLeadersTheOfficeAndItsDepartment() {
        assertTrue(reported().visibleTo(mayor().caller()));
        assertTrue(reported().visibleTo(head("transport").caller()));
        assertFalse(reported().visibleTo(head("education").caller()));
    }
}
