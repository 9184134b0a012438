package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.supervision.Sample.EDUCATION;
import static org.workrules.supervision.Sample.NOON;
import static org.workrules.supervision.Sample.OFFICE_DIRECTOR;
import static org.workrules.supervision.Sample.SECRETARY_GENERAL;
import static org.workrules.supervision.Sample.SERVICE;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TODAY;
import static org.workrules.supervision.Sample.TRANSPORT;
import static org.workrules.supervision.Sample.TRANSPORT_CLERK;
import static org.workrules.supervision.Sample.VICE_MAYOR_1;
import static org.workrules.supervision.Sample.VICE_MAYOR_2;
import static org.workrules.supervision.Sample.act;
import static org.workrules.supervision.Sample.leadership;
import static org.workrules.supervision.Sample.matter;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.pipeline.NotFound;

/** Opening, dispatching and handling, each with what is refused and why. */
class MatterTest {

    private static final MatterOrigin RESOLUTION = new MatterOrigin(MatterSource.RESOLUTION, "resolution-1", "城南公交优化方案", Clearance.INTERNAL);

    @Test
    void aTaskOpensAMatterWithALeaderAndAFirstResponsiblePerson() {
        Act act = act(SERVICE);
        Matter matter = Matter.open(RESOLUTION, new Task("task-1", null, "开通三条公交线路", "transport", TODAY.plusDays(7)), leadership(), act);
        MatterView view = MatterView.of(matter);
        assertThat(view.state()).isEqualTo(MatterState.OPEN);
        assertThat(view.responsibleLeader()).isEqualTo("vice-mayor-1");
        assertThat(view.firstResponsible()).isEqualTo("head-transport");
        assertThat(view.title()).isEqualTo("开通三条公交线路");
        assertThat(act.events()).containsExactly(new MatterOpened(matter.id(), "开通三条公交线路", "transport", "vice-mayor-1",
                TODAY.plusDays(7), MatterSource.RESOLUTION, "resolution-1"));
        ClockAct.StartUntil clock = (ClockAct.StartUntil) act.clockActs().get(0);
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-12-01T16:00:00Z"));
        assertThat(clock.department()).isEqualTo("transport");
    }

    @Test
    void aDepartmentInNobodysPortfolioIsLedByTheMayor() {
        assertThat(MatterView.of(matter("education", TODAY, Clearance.INTERNAL)).responsibleLeader()).isEqualTo("mayor");
    }

    @Test
    void aTaskWithoutDepartmentWaitsForTheSecretaryGeneral() {
        Act act = act(SERVICE);
        Matter matter = Matter.open(RESOLUTION, new Task("task-1", null, "研究公交补贴", null, TODAY.plusDays(7)), leadership(), act);
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.UNASSIGNED);
        assertThat(act.clockActs()).isEmpty();
    }

    @Test
    void aTaskWithoutADateWaitsForTheSecretaryGeneral() {
        Matter matter = Matter.open(RESOLUTION, new Task("task-1", null, "研究公交补贴", "transport", null), leadership(), act(SERVICE));
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.UNASSIGNED);
        assertThat(MatterView.of(matter).department()).isEqualTo("transport");
    }

    @Test
    void aTaskWhoseDateIsPastIsOverdueAtOnce() {
        Act act = act(SERVICE);
        Matter matter = Matter.open(RESOLUTION, new Task("task-1", null, "补办", "transport", TODAY.minusDays(1)), leadership(), act);
        assertThat(matter.overdue()).isTrue();
        assertThat(act.clockActs()).isEmpty();
        assertThat(act.events()).contains(new MatterOverdue(matter.id(), "补办", "transport", TODAY.minusDays(1),
                MatterSource.RESOLUTION, "resolution-1"));
    }

    @Test
    void aLongTaskIsShortenedInTheTitleAndKeptInTheRequirement() {
        Matter matter = Matter.open(RESOLUTION, new Task("task-1", null, "长".repeat(500), "transport", TODAY), leadership(), act(SERVICE));
        assertThat(MatterView.of(matter).title()).hasSize(200).endsWith("…");
        assertThat(MatterView.of(matter).requirement()).endsWith("长".repeat(500));
    }

    @Test
    void aDocumentWithTheSameTaskIsLinked() {
        Matter matter = matter();
        matter.link(new MatterOrigin(MatterSource.DOCUMENT, "document-1", "安政发〔2026〕1号", null), act(SERVICE));
        assertThat(MatterView.of(matter).documentId()).isEqualTo("document-1");
        assertThat(MatterView.of(matter).sourceId()).isEqualTo("resolution-1");
        assertThat(kinds(matter)).containsExactly(EntryKind.OPENED, EntryKind.LINKED);
    }

    @Test
    void aSecretMatterIsAnnouncedWithoutItsTitle() {
        assertThat(matter("transport", TODAY, Clearance.SECRET).announcedTitle()).isEqualTo("涉密事项");
        assertThat(matter().announcedTitle()).isEqualTo("开通三条公交线路");
    }

    @Test
    void aMatterOfConfidentialGradeIsNotKept() {
        assertBreaks(MatterRule.SECRECY_LIMIT, () -> matter("transport", TODAY, Clearance.CONFIDENTIAL));
    }

    @Test
    void theSecretaryGeneralDispatchesAMatter() {
        Matter matter = Matter.open(RESOLUTION, new Task(null, null, "落实", null, null), leadership(), act(SERVICE));
        Act act = act(SECRETARY_GENERAL);
        matter.dispatch(new DispatchRequest("transport", TODAY.plusDays(3), "请办理"), leadership(), act);
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.OPEN);
        assertThat(MatterView.of(matter).firstResponsible()).isEqualTo("head-transport");
        assertThat(act.clockActs()).hasSize(1);
    }

    @Test
    void aMatterWithAHandlerIsNotDispatchedAgain() {
        assertBreaks(MatterRule.DISPATCHED_ONCE, () -> matter()
                .dispatch(new DispatchRequest("education", TODAY.plusDays(3), "改派"), leadership(), act(SECRETARY_GENERAL)));
    }

    @Test
    void aDepartmentDoesNotDispatch() {
        Matter matter = Matter.open(RESOLUTION, new Task(null, null, "落实", null, null), leadership(), act(SERVICE));
        assertThatThrownBy(() -> matter.dispatch(new DispatchRequest("transport", TODAY, "办"), leadership(), act(TRANSPORT)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void aMatterIsNotDispatchedToAnUnknownDepartment() {
        Matter matter = Matter.open(RESOLUTION, new Task(null, null, "落实", null, null), leadership(), act(SERVICE));
        assertBreaks(MatterRule.FIRST_RESPONSIBLE, () -> matter
                .dispatch(new DispatchRequest("railways", TODAY, "办"), leadership(), act(SECRETARY_GENERAL)));
    }

    @Test
    void theHandlingDepartmentReportsProgress() {
        Matter matter = matter();
        matter.report(new ProgressRequest(60, "两条线路已开通"), act(TRANSPORT_CLERK));
        assertThat(MatterView.of(matter).percent()).isEqualTo(60);
        assertThat(MatterView.of(matter).record().get(1)).satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EntryKind.PROGRESS);
            assertThat(entry.at()).isEqualTo(NOON);
            assertThat(entry.actor()).isEqualTo("clerk-transport");
        });
    }

    @Test
    void anotherDepartmentDoesNotReportProgress() {
        assertThatThrownBy(() -> matter().report(new ProgressRequest(60, "x"), act(EDUCATION))).isInstanceOf(Denied.class);
    }

    @Test
    void whoeverLacksClearanceIsToldThereIsNoSuchMatter() {
        assertThatThrownBy(() -> matter("transport", TODAY, Clearance.SECRET).report(new ProgressRequest(60, "x"), act(TRANSPORT_CLERK)))
                .isInstanceOfSatisfying(NotFound.class, missing -> assertThat(missing.hidden()).isTrue());
    }

    @Test
    void theOfficeRemindsTheDepartment() {
        Matter matter = matter();
        matter.remind(new NoteRequest("请抓紧"), act(OFFICE_DIRECTOR));
        matter.remind(new NoteRequest("请抓紧"), act(SUPERVISION));
        assertThat(MatterView.of(matter).reminders()).isEqualTo(2);
    }

    @Test
    void theResponsibleLeaderConsentsToAnExtension() {
        Matter matter = matter();
        Act act = act(VICE_MAYOR_1);
        matter.extend(new ExtensionRequest(TODAY.plusDays(17), "连续降雨"), leadership(), act);
        assertThat(MatterView.of(matter).dueOn()).isEqualTo(TODAY.plusDays(17));
        assertThat(((ClockAct.Extend) act.clockActs().get(0)).figure()).isEqualTo(10);
    }

    @Test
    void theStandInConsentsOnlyWhileTheLeaderIsAway() {
        ExtensionRequest later = new ExtensionRequest(TODAY.plusDays(9), "连续降雨");
        assertThatThrownBy(() -> matter().extend(later, leadership(), act(VICE_MAYOR_2))).isInstanceOf(Denied.class);
        Matter matter = matter();
        matter.extend(later, leadership(NOON), act(VICE_MAYOR_2));
        assertThat(MatterView.of(matter).dueOn()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void theDepartmentDoesNotExtendItsOwnLimit() {
        assertThatThrownBy(() -> matter().extend(new ExtensionRequest(TODAY.plusDays(9), "忙"), leadership(), act(TRANSPORT)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void anExtensionEndsLaterThanTheLimit() {
        assertBreaks(MatterRule.DUE_AHEAD, () -> matter()
                .extend(new ExtensionRequest(TODAY.plusDays(7), "连续降雨"), leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void anOverdueMatterIsNotExtended() {
        assertBreaks(MatterRule.EXTENDED_IN_TIME, () -> matter(TODAY.minusDays(1))
                .extend(new ExtensionRequest(TODAY.plusDays(9), "连续降雨"), leadership(), act(OFFICE_DIRECTOR)));
    }

    @Test
    void theLimitIsExtendedOnItsLastDayStill() {
        Matter matter = matter(TODAY);
        matter.extend(new ExtensionRequest(TODAY.plusDays(1), "连续降雨"), leadership(), act(OFFICE_DIRECTOR));
        assertThat(MatterView.of(matter).dueOn()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aLimitThatPassedIsAnnouncedOnce() {
        Matter matter = matter();
        Act act = act(SERVICE, TODAY.plusDays(8));
        matter.passLimit(act);
        matter.passLimit(act);
        assertThat(act.events()).hasSize(1);
        assertThat(matter.overdue()).isTrue();
    }

    @Test
    void anAnnouncementOfAFormerLimitIsToldApart() {
        Matter matter = matter();
        assertThat(matter.owes(Instant.parse("2026-12-01T16:00:00Z"))).isTrue();
        matter.extend(new ExtensionRequest(TODAY.plusDays(8), "连续降雨"), leadership(), act(OFFICE_DIRECTOR));
        assertThat(matter.owes(Instant.parse("2026-12-01T16:00:00Z"))).isFalse();
    }

    private static List<EntryKind> kinds(Matter matter) {
        return matter.entries().stream().map(MatterEntry::kind).toList();
    }
}
