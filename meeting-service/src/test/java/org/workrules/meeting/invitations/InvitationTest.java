package org.workrules.meeting.invitations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.meeting.Acts;
import org.workrules.meeting.agenda.Topics;
import org.workrules.meeting.leadership.People;
import org.workrules.meeting.leadership.Person;
import org.workrules.meeting.meetings.Meeting;
import org.workrules.meeting.meetings.MeetingKind;
import org.workrules.meeting.meetings.Meetings;

class InvitationTest {

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    @Test
    void anInvitationIsARequestInTheCitysTimeWithoutWhatIsDiscussed() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE, Topics.admitted());
        String calendar = unfolded(Invitation.of(meeting, "vm-1"));
        assertTrue(calendar.contains("METHOD:REQUEST\r\n"), calendar);
        assertTrue(calendar.contains("UID:" + meeting.id() + "@workrules\r\n"), calendar);
        assertTrue(calendar.contains("SEQUENCE:0\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;TZID=Asia/Shanghai:20261124T100000\r\n"), calendar);
        assertTrue(calendar.contains("DTEND;TZID=Asia/Shanghai:20261124T120000\r\n"), calendar);
        assertTrue(calendar.contains("BEGIN:VTIMEZONE\r\n") && calendar.contains("TZID:Asia/Shanghai\r\n"), calendar);
        assertTrue(calendar.contains("PARTSTAT=NEEDS-ACTION"), calendar);
        assertFalse(calendar.contains("议题"), calendar);
    }

    @Test
    void theSubstituteIsTheDelegateAndEachChangeHasAHigherSequence() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        meeting.grantLeave("vm-1");
        assertTrue(unfolded(Invitation.of(meeting, "vm-1")).contains("PARTSTAT=DECLINED"));
        meeting.nameSubstitute("head-1", "head-1", "vm-1");
        String away = unfolded(Invitation.of(meeting, "vm-1"));
        assertTrue(away.contains("PARTSTAT=DELEGATED") && away.contains("DELEGATED-TO=\"urn:workrules:person:head-1\""), away);
        assertTrue(away.contains("SEQUENCE:2\r\n"), away);
        String delegate = unfolded(Invitation.of(meeting, "head-1"));
        assertTrue(delegate.contains("DELEGATED-FROM=\"urn:workrules:person:vm-1\""), delegate);
    }

    @Test
    void whoIsNoLongerAskedGetsACancellationOfTheOwnInvitationAlone() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        List<Person> others = People.twelveMembersAndTwoHeads().stream().filter(person -> !person.personId().equals("vm-6")).toList();
        assertFalse(Invitation.isFor(meeting, "head-1"));
        Meetings.postpone(meeting, Acts.NOW.plus(Duration.ofDays(2)), others);
        assertTrue(Invitation.isFor(meeting, "vm-6"));
        String calendar = unfolded(Invitation.of(meeting, "vm-6"));
        assertTrue(calendar.contains("METHOD:CANCEL\r\n"), calendar);
        assertFalse(calendar.contains("STATUS:"), calendar);
        assertTrue(calendar.contains("SEQUENCE:1\r\n") && calendar.contains("ATTENDEE;CN=vm-6:urn:workrules:person:vm-6\r\n"), calendar);
        assertTrue(unfolded(Invitation.of(meeting, "vm-1")).contains("METHOD:REQUEST\r\n"));
    }

    @Test
    void noLineHasMoreThanSeventyFiveOctetsAndNoCharacterIsCut() {
        Meeting meeting = Meetings.called("市政府关于统筹推进城乡融合发展和新型城镇化建设若干政策措施落实情况及下一步重点任务安排的专题研究会议𠮷");
        String calendar = Invitation.of(meeting, "vm-1");
        calendar.lines().forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
        assertTrue(calendar.lines().anyMatch(line -> line.startsWith(" ")), calendar);
        assertTrue(unfolded(calendar).contains("SUMMARY:" + meeting.title() + "\r\n"), calendar);
    }

    @Test
    void aCancelledMeetingIsCancelledInTheCalendarToo() {
        Meeting meeting = Meetings.convened(MeetingKind.EXECUTIVE);
        Meetings.postpone(meeting, Acts.NOW.plus(Duration.ofDays(2)));
        Meetings.cancel(meeting);
        String calendar = unfolded(Invitation.of(meeting, "vm-1"));
        assertTrue(calendar.contains("METHOD:CANCEL\r\n"), calendar);
        assertTrue(calendar.contains("STATUS:CANCELLED\r\n"), calendar);
        assertTrue(calendar.contains("SEQUENCE:2\r\n"), calendar);
        assertEquals(List.of(), meeting.agenda());
    }
}
