package org.workrules.meeting.leaves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.workrules.meeting.Acts.by;
import static org.workrules.meeting.Acts.mayor;
import static org.workrules.meeting.Acts.office;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.Meetings;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;

class LeaveRulesTest {

    private static final List<Person> REGISTER = People.twelveMembersAndTwoHeads();

    private static Act viceMayor() {
        return by("vm-1", "government", Office.VICE_MAYOR);
    }

    private static Leave asked(Meeting meeting) {
        return Leave.request(new RequestLeave(meeting.id(), "赴省开会"), meeting, viceMayor());
    }

    @Test
    void leaveIsAskedForGrantedAndOnlyThenASubstituteIsNamed() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Leave leave = asked(meeting);
        assertBreaks(LeaveRule.SUBSTITUTE_AFTER_CONSENT, () -> leave.substitute(new NameSubstitute("head-1"), meeting, REGISTER, viceMayor()));
        assertFalse(meeting.people().containsKey("head-1"));
        leave.decide(new DecideLeave(true, "同意"), meeting, mayor());
        assertTrue(meeting.people().get("vm-1").onLeave());
        assertBreaks(LeaveRule.SUBSTITUTE_IN_OFFICE, () -> leave.substitute(new NameSubstitute("nobody"), meeting, REGISTER, viceMayor()));
        leave.substitute(new NameSubstitute("head-1"), meeting, REGISTER, viceMayor());
        assertEquals("vm-1", meeting.people().get("head-1").standsFor());
        assertBreaks(LeaveRule.ONE_SUBSTITUTE, () -> leave.substitute(new NameSubstitute("head-2"), meeting, REGISTER, office()));
        assertEquals(2, meeting.sequence());
    }

    @Test
    void onlyTheConvenerDecidesAndOnce() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Leave leave = asked(meeting);
        assertThrows(Denied.class, () -> leave.decide(new DecideLeave(true, null), meeting, viceMayor()));
        leave.decide(new DecideLeave(false, "请务必参加"), meeting, mayor());
        assertFalse(meeting.people().get("vm-1").onLeave());
        assertBreaks(LeaveRule.DECIDED_ONCE, () -> leave.decide(new DecideLeave(true, null), meeting, mayor()));
        assertBreaks(LeaveRule.SUBSTITUTE_AFTER_CONSENT, () -> leave.substitute(new NameSubstitute("head-1"), meeting, REGISTER, viceMayor()));
    }

    @Test
    void leaveIsAMatterBeforeTheMeetingOfThoseWhoBelongToIt() {
        assertBreaks(LeaveRule.BEFORE_OPENING, () -> asked(Meetings.open(MeetingKind.EXECUTIVE)));
        Meeting special = Meetings.convened(MeetingKind.SPECIAL);
        Meetings.invite(special, "vm-1");
        assertBreaks(LeaveRule.MEETINGS_WITH_LEAVE, () -> asked(special));
        Meeting executive = Meetings.convened(MeetingKind.EXECUTIVE);
        assertBreaks(LeaveRule.NOT_OF_THE_CHAIR, () -> Leave.request(new RequestLeave(executive.id(), "出差"), executive, mayor()));
        assertThrows(Denied.class, () -> Leave.request(new RequestLeave(executive.id(), "出差"), executive,
                by("head-1", "education", Office.DEPARTMENT_HEAD)));
        assertEquals(LeaveState.REQUESTED, asked(executive).view().state());
    }

    @Test
    void whoComesAfterAllTakesTheLeaveBackAndTheSubstituteDoesNotCome() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Leave leave = asked(meeting);
        leave.decide(new DecideLeave(true, "同意"), meeting, mayor());
        leave.substitute(new NameSubstitute("head-1"), meeting, REGISTER, viceMayor());
        assertThrows(Denied.class, () -> leave.withdraw(meeting, by("vm-2", "government", Office.VICE_MAYOR)));
        leave.withdraw(meeting, viceMayor());
        assertFalse(meeting.people().get("vm-1").onLeave());
        assertFalse(meeting.people().containsKey("head-1"));
        assertEquals(Map.of("head-1", "head-1"), meeting.uninvited());
        assertEquals(3, meeting.sequence());
        assertBreaks(LeaveRule.DECIDED_ONCE, () -> leave.withdraw(meeting, viceMayor()));
    }

    @Test
    void nobodyTakesLeaveBackFromAMeetingThatGoesOn() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Leave leave = asked(meeting);
        Meetings.begin(meeting);
        assertBreaks(LeaveRule.BEFORE_OPENING, () -> leave.withdraw(meeting, viceMayor()));
        assertEquals(LeaveState.REQUESTED, leave.view().state());
    }

    @Test
    void aRequestIsSeenByWhoAsksWhoDecidesAndTheOffice() {
        Leave leave = asked(Meetings.convened(MeetingKind.EXECUTIVE));
        assertTrue(leave.visibleTo(viceMayor().caller()));
        assertTrue(leave.visibleTo(mayor().caller()));
        assertTrue(leave.visibleTo(office().caller()));
        assertFalse(leave.visibleTo(by("vm-2", "government", Office.VICE_MAYOR).caller()));
    }
}
