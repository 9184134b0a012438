package org.workrules.disclosure.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.disclosure.channels.Channel;
import org.workrules.disclosure.channels.Dispatch;
import org.workrules.disclosure.channels.DispatchRequest;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;

class PublicationTest {

    private static final Instant LIMIT = Instant.parse("2026-11-20T16:00:00Z");

    @Test
    void anIssuedPublicDocumentOpensATaskWithAClockOfTwentyWorkingDays() {
        Act act = Tasks.by(Caller.service("disclosure"));
        Publication task = Publication.open(Tasks.document(Clearance.PUBLIC), BusinessCalendar.WEEKENDS, act);
        assertThat(task.state()).isEqualTo(PublicationState.OPEN);
        ClockAct.Start clock = (ClockAct.Start) act.clockActs().get(0);
        assertThat(clock.kind()).isEqualTo("publicity.publish");
        assertThat(clock.policy().count()).isEqualTo(20);
        assertThat(clock.department()).isEqualTo("transport");
        assertThat(clock.startedAt()).isEqualTo(Instant.parse("2026-11-19T16:00:00Z"));
        assertThat(((PublicationTaskOpened) act.events().get(0)).dueOn()).isEqualTo(LocalDate.of(2026, 12, 18));
    }

    @Test
    void aTaskForADocumentThatIsNotPublicIsRefused() {
        assertBreaks(PublicationRule.PUBLIC_DOCUMENT, () -> Publication.open(Tasks.document(Clearance.INTERNAL),
                BusinessCalendar.WEEKENDS, Tasks.by(Caller.service("disclosure"))));
    }

    @Test
    void theDraftingDepartmentPreparesAndIsNamed() {
        PublicationView view = Tasks.prepared().view();
        assertThat(view.task().state()).isEqualTo(PublicationState.PREPARED);
        assertThat(view.preparation().preparedByName()).isEqualTo("车新雨");
        assertThat(view.preparation().channels()).containsExactly("WEBSITE");
    }

    @Test
    void anotherDepartmentDoesNotPrepare() {
        assertThrows(Denied.class, () -> Tasks.open().prepare(Tasks.interpreted(), Tasks.by(Tasks.OTHER_HEAD)));
    }

    @Test
    void theGeneralOfficePreparesForEveryDepartment() {
        Publication task = Tasks.open();
        task.prepare(Tasks.interpreted(), Tasks.by(Tasks.DIRECTOR));
        assertThat(task.preparedBy("office-director")).isTrue();
    }

    @Test
    void neitherInterpretationNorReasonIsRefused() {
        PreparationRequest bare = new PreparationRequest("摘要", "  ", null, List.of(Channel.WEBSITE), null);
        assertBreaks(PublicationRule.INTERPRETED, () -> Tasks.open().prepare(bare, Tasks.by(Tasks.CLERK)));
    }

    @Test
    void bothInterpretationAndReasonAreRefused() {
        PreparationRequest both = new PreparationRequest("摘要", "解读", "人事事项", List.of(Channel.WEBSITE), null);
        assertBreaks(PublicationRule.INTERPRETED, () -> Tasks.open().prepare(both, Tasks.by(Tasks.CLERK)));
    }

    @Test
    void aReasonWhyThereIsNoInterpretationIsEnough() {
        Publication task = Tasks.open();
        task.prepare(new PreparationRequest("摘要", null, "人事任免事项", List.of(Channel.WEBSITE), null), Tasks.by(Tasks.CLERK));
        assertThat(task.view().preparation().noInterpretationReason()).isEqualTo("人事任免事项");
    }

    @Test
    void whoPreparedItDoesNotReviewItsSecrecy() {
        assertBreaks(PublicationRule.REVIEWED_BY_ANOTHER, () -> Tasks.prepared().review(Tasks.passed(), Tasks.by(Tasks.CLERK)));
    }

    @Test
    void anotherOfficerReviewsItsSecrecyAndIsNamed() {
        SecrecyReview review = Tasks.reviewed().view().review();
        assertThat(review.reviewerName()).isEqualTo("路远征");
        assertThat(review.passed()).isTrue();
    }

    @Test
    void aReviewThatDoesNotPassReturnsTheTask() {
        Publication task = Tasks.prepared();
        task.review(new SecrecyReviewRequest(false, "附表含个人信息"), Tasks.by(Tasks.HEAD));
        assertThat(task.state()).isEqualTo(PublicationState.OPEN);
        assertThat(task.view().review().opinion()).isEqualTo("附表含个人信息");
    }

    @Test
    void whatIsPreparedAnewIsReviewedAnew() {
        Publication task = Tasks.reviewed();
        task.prepare(Tasks.interpreted(), Tasks.by(Tasks.CLERK));
        assertThat(task.state()).isEqualTo(PublicationState.PREPARED);
        assertThat(task.view().review()).isNull();
    }

    @Test
    void nothingIsReleasedUnreviewed() {
        assertBreaks(PublicationRule.LIFE, () -> Tasks.prepared().release(Tasks.inTime(), true, Tasks.by(Tasks.HEAD)));
    }

    @Test
    void aReleaseStopsTheClockAndAnnouncesWhereItIsRead() {
        Publication task = Tasks.reviewed();
        Act act = Tasks.by(Tasks.HEAD);
        task.release(Tasks.inTime(), true, act);
        Published published = (Published) act.events().get(0);
        assertThat(published.path()).isEqualTo("/public/publications/" + task.id());
        assertThat(published.edition()).isEqualTo(1);
        assertThat(act.clockActs()).singleElement().isInstanceOf(ClockAct.Stop.class);
        assertThat(task.summary().settledLate()).isFalse();
        assertThat(task.dispatches()).extracting(Dispatch::channel).containsExactly(Channel.WEBSITE);
    }

    @Test
    void aClerkDoesNotRelease() {
        assertThrows(Denied.class, () -> Tasks.reviewed().release(Tasks.inTime(), true, Tasks.by(Tasks.CLERK)));
    }

    @Test
    void aTextThatIsNotTheIssuedOneIsNotReleased() {
        assertBreaks(PublicationRule.TEXT_AS_ISSUED, () -> Tasks.reviewed().release(Tasks.inTime(), false, Tasks.by(Tasks.HEAD)));
    }

    @Test
    void aLateReleaseWithoutAReasonIsRefused() {
        Publication task = Tasks.reviewed();
        task.overdue(LIMIT, Tasks.by(Caller.service("disclosure")));
        assertBreaks(PublicationRule.WITHIN_LIMIT, () -> task.release(new ReleaseRequest(" "), true, Tasks.by(Tasks.HEAD)));
    }

    @Test
    void aLateReleaseIsMarkedLateWithItsReason() {
        Publication task = Tasks.reviewed();
        task.overdue(LIMIT, Tasks.by(Caller.service("disclosure")));
        task.release(new ReleaseRequest("解读补充"), true, Tasks.by(Tasks.HEAD));
        assertThat(task.summary().settledLate()).isTrue();
        assertThat(task.view().lateReason()).isEqualTo("解读补充");
    }

    @Test
    void anOverdueTaskNamesTheDepartmentAndTheLastDay() {
        Act act = Tasks.by(Caller.service("disclosure"));
        Tasks.open().overdue(LIMIT, act);
        PublicationOverdue overdue = (PublicationOverdue) act.events().get(0);
        assertThat(overdue.department()).isEqualTo("transport");
        assertThat(overdue.dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aCorrectionWithoutItsReasonIsRefused() {
        assertBreaks(PublicationRule.CORRECTION_EXPLAINED,
                () -> Tasks.published().prepare(Tasks.correction(" "), Tasks.by(Tasks.CLERK)));
    }

    @Test
    void aCorrectionReplacesTheEditionAndKeepsTheFormerOne() {
        Publication task = Tasks.published();
        task.prepare(Tasks.correction("首班时间有误"), Tasks.by(Tasks.CLERK));
        assertThat(task.editions().get(0).isCurrent()).isTrue();
        task.review(Tasks.passed(), Tasks.by(Tasks.HEAD));
        Act act = Tasks.by(Tasks.HEAD);
        task.release(Tasks.inTime(), true, act);
        List<Edition.EditionView> editions = task.view().editions();
        assertThat(editions).hasSize(2);
        assertThat(editions.get(0).ending()).isEqualTo(Edition.Ending.CORRECTED);
        assertThat(editions.get(0).endReason()).isEqualTo("首班时间有误");
        assertThat(editions.get(1).correction()).isEqualTo("首班时间有误");
        assertThat(((Published) act.events().get(0)).edition()).isEqualTo(2);
        assertThat(act.clockActs()).isEmpty();
    }

    @Test
    void withholdingWithoutALegalGroundIsRefused() {
        assertBreaks(PublicationRule.WITHHELD_ON_GROUND,
                () -> Tasks.open().withhold(Tasks.withholding(null, "clerk-transport"), Tasks.by(Tasks.HEAD)));
    }

    @Test
    void withholdingWithoutAReviewerIsRefused() {
        assertBreaks(PublicationRule.WITHHOLDING_REVIEWED, () -> Tasks.open()
                .withhold(Tasks.withholding(WithholdingGround.COMMERCIAL_SECRET, null), Tasks.by(Tasks.HEAD)));
    }

    @Test
    void whoDecidesToWithholdIsNotTheReviewer() {
        assertBreaks(PublicationRule.WITHHOLDING_REVIEWED, () -> Tasks.open()
                .withhold(Tasks.withholding(WithholdingGround.COMMERCIAL_SECRET, "head-transport"), Tasks.by(Tasks.HEAD)));
    }

    @Test
    void withholdingOnAGroundEndsTheClock() {
        Publication task = Tasks.open();
        Act act = Tasks.by(Tasks.HEAD);
        task.withhold(Tasks.withholding(WithholdingGround.COMMERCIAL_SECRET, "clerk-transport"), act);
        assertThat(task.state()).isEqualTo(PublicationState.WITHHELD);
        assertThat(task.view().withholding().reviewer()).isEqualTo("clerk-transport");
        assertThat(act.clockActs()).singleElement().isInstanceOf(ClockAct.Stop.class);
    }

    @Test
    void aClerkDoesNotWithhold() {
        assertThrows(Denied.class, () -> Tasks.open()
                .withhold(Tasks.withholding(WithholdingGround.STATE_SECRET, "head-transport"), Tasks.by(Tasks.CLERK)));
    }

    @Test
    void whatThePublicReadsIsWithdrawnBeforeItIsWithheld() {
        Publication task = Tasks.published();
        WithholdingRequest request = Tasks.withholding(WithholdingGround.PERSONAL_PRIVACY, "clerk-transport");
        assertBreaks(PublicationRule.LIFE, () -> task.withhold(request, Tasks.by(Tasks.HEAD)));
        task.withdraw(new WithdrawalRequest("附表误载个人信息"), Tasks.by(Tasks.HEAD));
        task.withhold(request, Tasks.by(Tasks.HEAD));
        assertThat(task.state()).isEqualTo(PublicationState.WITHHELD);
    }

    @Test
    void aWithdrawalKeepsTheEditionWithItsReason() {
        Publication task = Tasks.published();
        task.withdraw(new WithdrawalRequest("附表误载个人信息"), Tasks.by(Tasks.HEAD));
        assertThat(task.view().editions()).singleElement().satisfies(edition -> {
            assertThat(edition.ending()).isEqualTo(Edition.Ending.WITHDRAWN);
            assertThat(edition.endReason()).isEqualTo("附表误载个人信息");
            assertThat(edition.endedBy()).isEqualTo("head-transport");
        });
    }

    @Test
    void whatIsNotPublicIsNotWithdrawn() {
        assertBreaks(PublicationRule.LIFE,
                () -> Tasks.reviewed().withdraw(new WithdrawalRequest("无"), Tasks.by(Tasks.HEAD)));
    }

    @Test
    void aChannelIsRecordedOnlyForWhatThePublicReads() {
        DispatchRequest request = new DispatchRequest(Channel.NEW_MEDIA, Tasks.NOW, "安澜发布");
        assertBreaks(PublicationRule.LIFE, () -> Tasks.reviewed().dispatch(request, Tasks.by(Tasks.CLERK)));
        Publication task = Tasks.published();
        task.dispatch(request, Tasks.by(Tasks.CLERK));
        assertThat(task.dispatches()).extracting(Dispatch::channel).containsExactly(Channel.WEBSITE, Channel.NEW_MEDIA);
    }
}
