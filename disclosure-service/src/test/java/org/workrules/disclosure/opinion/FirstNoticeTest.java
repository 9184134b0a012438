package org.workrules.disclosure.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.workrules.disclosure.channels.Channel;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.policy.PolicySet;

class FirstNoticeTest {

    private static final Instant KNOWN = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Caller CLERK = caller("clerk-emergency-management", "emergency-management", Office.DEPARTMENT_CLERK);
    private static final Caller HEAD = caller("head-emergency-management", "emergency-management", Office.DEPARTMENT_HEAD);
    private static final Caller NIGHT = caller("duty-officer-general", "general-office", Office.DUTY_OFFICER);
    private static final Caller DIRECTOR = caller("office-director", "general-office", Office.OFFICE_DIRECTOR);
    private static final Caller STRANGER = caller("head-transport", "transport", Office.DEPARTMENT_HEAD);
    private static final PolicySet FIGURES = new PolicySet(List.of(hours(NoticeRule.WITHIN_LIMIT, 5),
            hours(NoticeRule.CONFERENCE_WITHIN_LIMIT, 24)));

    @Test
    void aLargerIncidentStartsTheClocksOfNoticeAndPressConference() {
        Act act = by(Caller.service("disclosure"));
        FirstNotice notice = open(act);
        assertThat(notice.state()).isEqualTo(NoticeState.OWED);
        assertThat(act.clockActs()).extracting(clock -> ((ClockAct.Start) clock).policy().count()).containsExactly(5, 24);
        assertThat(act.clockActs()).extracting(clock -> ((ClockAct.Start) clock).startedAt()).containsOnly(KNOWN);
    }

    @Test
    void onlyLargerIncidentsAndAboveCallForANotice() {
        assertThat(Grade.GENERAL.owesFirstNotice()).isFalse();
        assertThat(List.of(Grade.LARGER, Grade.MAJOR, Grade.EXTRAORDINARY)).allMatch(Grade::owesFirstNotice);
        assertThat(incident(null).owesFirstNotice()).isFalse();
    }

    @Test
    void theOfficerOnDutyAtNightDrafts() {
        FirstNotice notice = owed();
        notice.draft(draft(), by(NIGHT));
        assertThat(notice.state()).isEqualTo(NoticeState.DRAFTED);
        assertThat(notice.draftedBy()).isEqualTo("duty-officer-general");
    }

    @Test
    void anotherDepartmentNeitherDraftsNorIssues() {
        assertThrows(Denied.class, () -> owed().draft(draft(), by(STRANGER)));
        assertThrows(Denied.class, () -> drafted().issue(new IssueRequest(null), by(STRANGER)));
        assertThrows(Denied.class, () -> drafted().sendBack(new ReturnRequest("无"), by(STRANGER)));
    }

    @Test
    void aClerkDoesNotIssue() {
        assertThrows(Denied.class, () -> drafted().issue(new IssueRequest(null), by(CLERK)));
    }

    @Test
    void whoDraftedItDoesNotApproveIt() {
        FirstNotice notice = owed();
        notice.draft(draft(), by(HEAD));
        assertBreaks(NoticeRule.APPROVED_BY_ANOTHER, () -> notice.issue(new IssueRequest(null), by(HEAD)));
    }

    @Test
    void aSecondPersonIssuesItAndTheClockStops() {
        FirstNotice notice = drafted();
        Act act = by(DIRECTOR);
        notice.issue(new IssueRequest(null), act);
        FirstNoticeIssued issued = (FirstNoticeIssued) act.events().get(0);
        assertThat(issued.title()).isEqualTo("情况通报");
        assertThat(issued.issuedAt()).isEqualTo(NOW);
        assertThat(act.clockActs()).singleElement().satisfies(stop -> assertThat(stop.kind()).isEqualTo("opinion.first-notice"));
        assertThat(notice.summary().late()).isFalse();
    }

    @Test
    void nothingIsIssuedBeforeItIsDrafted() {
        assertBreaks(NoticeRule.LIFE, () -> owed().issue(new IssueRequest(null), by(DIRECTOR)));
    }

    @Test
    void whatWasIssuedIsNotDraftedAnew() {
        FirstNotice notice = drafted();
        notice.issue(new IssueRequest(null), by(DIRECTOR));
        assertBreaks(NoticeRule.LIFE, () -> notice.draft(draft(), by(CLERK)));
    }

    @Test
    void aReturnedDraftIsOwedAgainWithTheReason() {
        FirstNotice notice = drafted();
        notice.sendBack(new ReturnRequest("伤亡未核实"), by(DIRECTOR));
        assertThat(notice.state()).isEqualTo(NoticeState.OWED);
        assertThat(notice.view().returnReason()).isEqualTo("伤亡未核实");
    }

    @Test
    void aMissedNoticeIsAnEventAndStaysOwed() {
        FirstNotice notice = owed();
        Act act = by(Caller.service("disclosure"));
        notice.missed(KNOWN.plusSeconds(5 * 3600), act);
        assertThat(((FirstNoticeMissed) act.events().get(0)).dueAt()).isEqualTo(Instant.parse("2026-11-24T06:00:00Z"));
        assertThat(notice.state()).isEqualTo(NoticeState.OWED);
    }

    @Test
    void aMissedNoticeIsIssuedOnlyWithTheReasonOfTheDelay() {
        FirstNotice notice = drafted();
        notice.missed(KNOWN.plusSeconds(5 * 3600), by(Caller.service("disclosure")));
        assertBreaks(NoticeRule.WITHIN_LIMIT, () -> notice.issue(new IssueRequest(null), by(DIRECTOR)));
        notice.issue(new IssueRequest("通信中断"), by(DIRECTOR));
        assertThat(notice.summary().late()).isTrue();
        assertThat(notice.view().lateReason()).isEqualTo("通信中断");
    }

    @Test
    void aPressConferenceEndsItsClockAlsoBeforeTheNotice() {
        FirstNotice notice = owed();
        Act act = by(DIRECTOR);
        notice.dispatch(new NoticeDispatchRequest(Channel.PRESS_CONFERENCE, NOW, "新闻发布厅", null), act);
        assertThat(notice.summary().conferenceAt()).isEqualTo(NOW);
        assertThat(act.clockActs()).singleElement().satisfies(stop -> assertThat(stop.kind()).isEqualTo("opinion.press-conference"));
    }

    @Test
    void aPressConferenceAfterItsLimitNeedsTheReasonOfTheDelay() {
        FirstNotice notice = owed();
        notice.conferenceMissed(NOW.minusSeconds(60));
        NoticeDispatchRequest silent = new NoticeDispatchRequest(Channel.PRESS_CONFERENCE, NOW, "新闻发布厅", null);
        assertBreaks(NoticeRule.CONFERENCE_WITHIN_LIMIT, () -> notice.dispatch(silent, by(DIRECTOR)));
        notice.dispatch(new NoticeDispatchRequest(Channel.PRESS_CONFERENCE, NOW, "新闻发布厅", "等待核查结果"), by(DIRECTOR));
        assertThat(notice.view().conferenceLateReason()).isEqualTo("等待核查结果");
    }

    @Test
    void aPressConferenceHeldInTimeAndRecordedLaterWasNotMissed() {
        FirstNotice notice = owed();
        notice.conferenceMissed(NOW.minusSeconds(60));
        notice.dispatch(new NoticeDispatchRequest(Channel.PRESS_CONFERENCE, NOW.minusSeconds(60), "新闻发布厅", null), by(DIRECTOR));
        assertThat(notice.summary().conferenceMissedAt()).isNull();
    }

    @Test
    void nothingGoesOutOnOtherChannelsBeforeItIsIssued() {
        NoticeDispatchRequest request = new NoticeDispatchRequest(Channel.NEW_MEDIA, NOW, "安澜发布", null);
        assertBreaks(NoticeRule.LIFE, () -> drafted().dispatch(request, by(CLERK)));
    }

    private static FirstNotice owed() {
        return open(by(Caller.service("disclosure")));
    }

    private static FirstNotice drafted() {
        FirstNotice notice = owed();
        notice.draft(draft(), by(CLERK));
        return notice;
    }

    private static FirstNotice open(Act act) {
        return FirstNotice.open(incident(Grade.LARGER), KNOWN, act);
    }

    private static KnownIncident incident(Grade grade) {
        return new KnownIncident(new ReportedIncident(UUID.randomUUID(), "工地坍塌", "WORK_SAFETY", grade, "东禾区",
                "district-donghe", KNOWN));
    }

    private static DraftRequest draft() {
        return new DraftRequest("情况通报", "救援正在进行。", List.of(Channel.WEBSITE));
    }

    private static Act by(Caller caller) {
        return new Act(caller, NOW, FIGURES);
    }

    private static Caller caller(String id, String department, Office office) {
        return new Caller(id, id, department, Set.of(office), Clearance.INTERNAL);
    }

    private static Policy hours(NoticeRule rule, int figure) {
        return new Policy(rule.id(), Policy.ANY, 22, "HOURS", BigDecimal.valueOf(figure), "test", false,
                LocalDate.of(2016, 8, 12), "test");
    }
}
