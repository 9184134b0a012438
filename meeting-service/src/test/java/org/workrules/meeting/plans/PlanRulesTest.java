package org.workrules.meeting.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.meetings.CapRule;
import org.workrules.meeting.meetings.Caps;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.Meetings;
import org.workrules.platform.pipeline.Denied;

class PlanRulesTest {

    private static final Caps.SoFar NOTHING = new Caps.SoFar(0, 0);

    private static PlanMeeting request(LocalDate day, int people, String overCap) {
        return new PlanMeeting(MeetingKind.PLENARY, "全体会议", day, "general-office", people, 120, 3000, overCap);
    }

    private static PlannedMeeting planned(MeetingKind kind) {
        return PlannedMeeting.plan(new PlanMeeting(kind, "会议", LocalDate.of(2026, 12, 1), "general-office", 20, 60, 0, null), NOTHING, office());
    }

    @Test
    void meetingsArePlannedAhead() {
        assertBreaks(PlanRule.AHEAD, () -> PlannedMeeting.plan(request(LocalDate.of(2026, 11, 23), 60, null), NOTHING, office()));
        assertEquals(2026, PlannedMeeting.plan(request(LocalDate.of(2026, 11, 24), 60, null), NOTHING, office()).view().year());
    }

    @Test
    void thePlanKeepsTheCapsAndOnlyTheMayorOrTheSecretaryGeneralGoesOverThem() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertBreaks(CapRule.SIZE, () -> PlannedMeeting.plan(request(day, 301, null), NOTHING, office()));
        assertBreaks(CapRule.NUMBER, () -> PlannedMeeting.plan(request(day, 60, null), new Caps.SoFar(6, 0), office()));
        assertThrows(Denied.class, () -> PlannedMeeting.plan(request(day, 301, "全市动员"), NOTHING, office()));
        assertEquals("全市动员", PlannedMeeting.plan(request(day, 301, "全市动员"), NOTHING, mayor()).view().overCap());
    }

    @Test
    void anEntryIsCarriedOutByAMeetingOfItsKindOnce() {
        PlannedMeeting entry = planned(MeetingKind.EXECUTIVE);
        assertBreaks(PlanRule.MEETING_OF_THE_PLAN, () -> entry.hold(Meetings.convened(MeetingKind.MAYORS_OFFICE)));
        Meeting cancelled = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.cancel(cancelled);
        assertBreaks(PlanRule.MEETING_OF_THE_PLAN, () -> entry.hold(cancelled));
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        entry.hold(meeting);
        assertEquals(meeting.id(), entry.view().meetingId());
        assertBreaks(PlanRule.IN_ORDER, () -> entry.drop(new DropPlan("取消")));
    }

    @Test
    void aDroppedEntrySaysWhy() {
        PlannedMeeting entry = planned(MeetingKind.EXECUTIVE);
        entry.drop(new DropPlan("合并召开"));
        assertEquals(PlanState.DROPPED, entry.view().state());
        assertEquals("合并召开", entry.view().dropReason());
    }
}
