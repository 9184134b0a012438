package org.workrules.supervision.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.workrules.supervision.Sample.OFFICE_DIRECTOR;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TODAY;
import static org.workrules.supervision.Sample.TRANSPORT;
import static org.workrules.supervision.Sample.act;
import static org.workrules.supervision.Sample.matter;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.ClockAct;

/** Closing with evidence, sending back and opening again, each with what is refused and why. */
class MatterClosingTest {

    @Test
    void aClosedMatterIsNotRemindedOf() {
        assertBreaks(MatterRule.STATE, () -> closed().remind(new NoteRequest("请抓紧"), act(OFFICE_DIRECTOR)));
    }

    @Test
    void closingIsProposedWithEvidenceWhenTheTaskIsFinished() {
        Matter matter = finished();
        Act act = act(TRANSPORT);
        matter.proposeClosure(new ClosureRequest("已开通", List.of("验收单")), act);
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.CLOSURE_PROPOSED);
        assertThat(act.clockActs().get(0)).isInstanceOf(ClockAct.Stop.class);
    }

    @Test
    void closingWithoutEvidenceIsRefused() {
        assertBreaks(MatterRule.CLOSED_WITH_EVIDENCE, () -> finished().proposeClosure(new ClosureRequest("已开通", null), act(TRANSPORT)));
    }

    @Test
    void closingAnUnfinishedTaskIsRefused() {
        Matter matter = matter();
        matter.report(new ProgressRequest(99, "将完"), act(TRANSPORT));
        assertBreaks(MatterRule.TASK_FINISHED, () -> matter.proposeClosure(new ClosureRequest("已开通", List.of("验收单")), act(TRANSPORT)));
    }

    @Test
    void closingProposedAfterTheLimitIsLate() {
        Matter matter = finished();
        Act act = act(TRANSPORT, TODAY.plusDays(8));
        matter.proposeClosure(new ClosureRequest("已开通", List.of("验收单")), act);
        assertThat(act.events()).hasSize(1).first().isInstanceOf(MatterOverdue.class);
        Act judging = act(SUPERVISION, TODAY.plusDays(9));
        matter.judge(new AcceptanceRequest(true, "同意"), judging);
        assertThat(judging.events()).containsExactly(new MatterClosed(matter.id(), "开通三条公交线路", "transport",
                TODAY.plusDays(9), MatterSource.RESOLUTION, "resolution-1", true));
    }

    @Test
    void closingProposedInTimeAndAcceptedAfterTheLimitIsNotLate() {
        Matter matter = proposed();
        Act judging = act(SUPERVISION, TODAY.plusDays(20));
        matter.judge(new AcceptanceRequest(true, "同意"), judging);
        assertThat(((MatterClosed) judging.events().get(0)).late()).isFalse();
        assertThat(MatterView.of(matter).closedOn()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void theHandlerDoesNotAcceptItsOwnWork() {
        Matter matter = matter("supervision-bureau", TODAY.plusDays(7), Clearance.INTERNAL);
        matter.report(new ProgressRequest(100, "完成"), act(SUPERVISION));
        matter.proposeClosure(new ClosureRequest("完成", List.of("报告")), act(SUPERVISION));
        assertBreaks(MatterRule.CLOSED_BY_ANOTHER, () -> matter.judge(new AcceptanceRequest(true, "同意"), act(SUPERVISION)));
        matter.judge(new AcceptanceRequest(true, "同意"), act(OFFICE_DIRECTOR));
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.CLOSED);
    }

    @Test
    void whatIsSentBackRunsAgainstItsDateAgain() {
        Matter matter = proposed();
        Act act = act(SUPERVISION);
        matter.judge(new AcceptanceRequest(false, "缺少竣工图"), act);
        assertThat(MatterView.of(matter).state()).isEqualTo(MatterState.OPEN);
        assertThat(act.clockActs().get(0)).isInstanceOf(ClockAct.StartUntil.class);
    }

    @Test
    void whatIsSentBackAfterItsDateIsOverdue() {
        Matter matter = proposed();
        Act act = act(SUPERVISION, TODAY.plusDays(8));
        matter.judge(new AcceptanceRequest(false, "缺少竣工图"), act);
        assertThat(matter.overdue()).isTrue();
        assertThat(act.events()).hasSize(1);
    }

    @Test
    void aClosedMatterIsReopenedWithANewDate() {
        Matter matter = closed();
        Act act = act(SUPERVISION);
        matter.reopen(new ExtensionRequest(TODAY.plusDays(30), "线路停运"), act);
        MatterView view = MatterView.of(matter);
        assertThat(view.state()).isEqualTo(MatterState.OPEN);
        assertThat(view.percent()).isZero();
        assertThat(view.closedOn()).isNull();
        assertThat(act.clockActs()).hasSize(1);
    }

    private static Matter finished() {
        Matter matter = matter();
        matter.report(new ProgressRequest(100, "完成"), act(TRANSPORT));
        return matter;
    }

    private static Matter proposed() {
        Matter matter = finished();
        matter.proposeClosure(new ClosureRequest("已开通", List.of("验收单")), act(TRANSPORT));
        return matter;
    }

    private static Matter closed() {
        Matter matter = proposed();
        matter.judge(new AcceptanceRequest(true, "同意"), act(SUPERVISION));
        return matter;
    }
}
