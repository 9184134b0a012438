package org.workrules.meeting.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.agenda.Topic;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.Meetings;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class MinutesRulesTest {

    private static Minutes draft(Meeting meeting, boolean chairWishes, Topic... topics) {
        return Minutes.draft(new DraftMinutes(meeting.id(), "会议议定:", chairWishes),
                new MeetingOutcome(meeting, List.of(), List.of(topics)), office());
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
    void minutesAreNotIssuedWhilePeopleComeAndGo() {
        Minutes minutes = draft(Meetings.closed(MeetingKind.EXECUTIVE), false);
        minutes.review(deputy());
        assertBreaks(MinutesRule.AFTER_CLOSING, () -> minutes.issue(0, Meetings.open(MeetingKind.EXECUTIVE), office()));
        assertEquals(null, minutes.view().number());
    }

    @Test
    void minutesOfOtherMeetingsNeedTheChairsWord() {
        assertBreaks(MinutesRule.ON_THE_CHAIRS_WORD, () -> draft(Meetings.closed(MeetingKind.MAYORS_OFFICE), false));
        assertEquals(MinutesState.DRAFT, draft(Meetings.closed(MeetingKind.MAYORS_OFFICE), true).view().state());
    }

    @Test
    void anotherThanTheDrafterReviewsOrReturnsWithReasons() {
        Minutes minutes = draft(Meetings.closed(MeetingKind.EXECUTIVE), false);
        assertBreaks(MinutesRule.REVIEWED_BY_ANOTHER, () -> minutes.review(office()));
        assertBreaks(MinutesRule.REVIEWED_BY_ANOTHER, () -> minutes.sendBack(new ReturnMinutes("列席人员有误"), office()));
        minutes.sendBack(new ReturnMinutes("列席人员有误"), deputy());
        assertEquals("列席人员有误", minutes.view().reviewOpinion());
        assertEquals(MinutesState.DRAFT, minutes.view().state());
        assertThrows(Denied.class, () -> minutes.revise(new ReviseMinutes("新稿"), deputy()));
        minutes.revise(new ReviseMinutes("新稿"), office());
        minutes.review(deputy());
        assertEquals("office-deputy-director", minutes.view().reviewedBy());
        assertEquals("新稿", minutes.view().content());
    }

    @Test
    void issuedMinutesAreNumberedAndSayWhoWasThereAndWhatWasDecided() {
        Meeting meeting = Meetings.closed(MeetingKind.EXECUTIVE);
        Minutes minutes = draft(meeting, false);
        assertBreaks(MinutesRule.IN_ORDER, () -> minutes.issue(2, meeting, office()));
        minutes.review(deputy());
        Act act = office();
        minutes.issue(2, meeting, act);
        assertEquals("常务会议纪要〔2026〕3号", minutes.view().number());
        MinutesIssued issued = (MinutesIssued) act.events().get(0);
        assertEquals("常务会议纪要〔2026〕3号", issued.number());
        assertEquals(7, issued.present().size());
        assertEquals(List.of(), issued.onLeave());
        assertEquals("mayor", issued.chair());
        assertEquals("DEFERRED", issued.items().get(0).outcome());
        assertEquals(Excerpt.class, act.additions().get(0).getClass());
    }

    @Test
    void thePublicVersionLeavesOutWhatIsNotPublicAndWhoWasThere() {
        Topic open = Topics.admitted();
        Topic secret = Topics.admittedOfGrade(Clearance.SECRET);
        Meeting meeting = Meetings.closed(MeetingKind.EXECUTIVE, open, secret);
        Minutes minutes = draft(meeting, false, open, secret);
        assertEquals(Clearance.SECRET, minutes.view().secrecy());
        assertEquals(null, minutes.publicVersion());
        minutes.review(deputy());
        minutes.issue(0, meeting, office());
        assertEquals("会议\n议题:会议决定暂缓。", minutes.publicVersion().text());
        assertTrue(minutes.view().content().contains("秘密议题"));
    }

    @Test
    void aCorrectionIsANewEditionThatKeepsTheOldAndItsNumber() {
        Meeting meeting = Meetings.closed(MeetingKind.EXECUTIVE);
        Minutes minutes = draft(meeting, false);
        assertBreaks(MinutesRule.IN_ORDER, () -> minutes.correct(new CorrectMinutes("更正稿", "有误"), office()));
        minutes.review(deputy());
        minutes.issue(0, meeting, office());
        String first = minutes.view().content();
        minutes.correct(new CorrectMinutes("更正稿", "列席人员有误"), office());
        assertBreaks(MinutesRule.REVIEWED_BY_ANOTHER, () -> minutes.review(office()));
        minutes.review(deputy());
        Act act = office();
        minutes.issue(7, meeting, act);
        MinutesIssued issued = (MinutesIssued) act.events().get(0);
        assertEquals(2, issued.edition());
        assertEquals("常务会议纪要〔2026〕1号", issued.number());
        assertEquals("更正稿", issued.content());
        assertEquals(first, minutes.view().earlier().get(0).content());
        assertEquals("列席人员有误", minutes.view().earlier().get(0).correctedFor());
    }
}
