package org.workrules.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.Meetings;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;

class MinutesRulesTest {

    private static Minutes draft(Meeting meeting, boolean chairWishes) {
        return Minutes.draft(new DraftMinutes(meeting.id(), "会议议定:", chairWishes), meeting, List.of(), office());
    }

    private static Act deputy() {
        return by("office-deputy-director", "general-office", Office.OFFICE_DEPUTY_DIRECTOR);
    }

    @Test
    void minutesFollowTheClosedMeeting() {
        assertBreaks(MinutesRule.AFTER_CLOSING, () -> draft(Meetings.open(MeetingKind.EXECUTIVE), false));
        assertEquals(MinutesState.DRAFT, draft(Meetings.closed(MeetingKind.EXECUTIVE), false).view().state());
    }

    @Test
    void minutesOfOtherMeetingsNeedTheChairsWord() {
        assertBreaks(MinutesRule.ON_THE_CHAIRS_WORD, () -> draft(Meetings.closed(MeetingKind.MAYORS_OFFICE), false));
        assertEquals(MinutesState.DRAFT, draft(Meetings.closed(MeetingKind.MAYORS_OFFICE), true).view().state());
    }

    @Test
    void anotherThanTheDrafterReviews() {
        Minutes minutes = draft(Meetings.closed(MeetingKind.EXECUTIVE), false);
        assertBreaks(MinutesRule.REVIEWED_BY_ANOTHER, () -> minutes.review(office()));
        minutes.review(deputy());
        assertEquals("office-deputy-director", minutes.view().reviewedBy());
    }

    @Test
    void minutesAreReviewedBeforeTheyAreIssuedAndNumberedThen() {
        Minutes minutes = draft(Meetings.closed(MeetingKind.EXECUTIVE), false);
        assertBreaks(MinutesRule.IN_ORDER, () -> minutes.issue(2, List.of(), office()));
        minutes.review(deputy());
        Act act = office();
        minutes.issue(2, List.of(), act);
        assertEquals("常务会议纪要〔2026〕3号", minutes.view().number());
        assertEquals("常务会议纪要〔2026〕3号", ((MinutesIssued) act.events().get(0)).number());
    }
}
