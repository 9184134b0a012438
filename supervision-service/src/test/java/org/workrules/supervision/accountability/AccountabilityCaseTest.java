package org.workrules.supervision.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.workrules.supervision.Sample.EDUCATION;
import static org.workrules.supervision.Sample.MAYOR;
import static org.workrules.supervision.Sample.OFFICE_DIRECTOR;
import static org.workrules.supervision.Sample.SERVICE;
import static org.workrules.supervision.Sample.SUPERVISION;
import static org.workrules.supervision.Sample.TODAY;
import static org.workrules.supervision.Sample.TRANSPORT;
import static org.workrules.supervision.Sample.TRANSPORT_CLERK;
import static org.workrules.supervision.Sample.act;
import static org.workrules.supervision.Sample.matter;
import static org.workrules.testing.RuleAssertions.assertBreaks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.supervision.matters.Matter;

/** From a breach or a delay to decision and appeal. */
class AccountabilityCaseTest {

    private static final JudgementRequest YES = new JudgementRequest(true, "同意");
    private static final JudgementRequest NO = new JudgementRequest(false, "不同意");
    private static final ReasonRequest REASON = new ReasonRequest("理由");

    @Test
    void aBreachOpensACase() {
        Act act = act(SERVICE);
        AccountabilityCase opened = AccountabilityCase.open(breach("transport"), act);
        assertThat(opened.ground).isEqualTo(Ground.REPORTING_LATE);
        assertThat(opened.allegation).isEqualTo("应报 2026-11-24T03:00:00Z,实报 2026-11-24T03:40:00Z。迟报40分钟");
        assertThat(act.events()).containsExactly(new AccountabilityOpened(opened.id(), Ground.REPORTING_LATE, "transport",
                CaseSource.REPORTING_BREACH, "breach-1"));
    }

    @Test
    void anOverdueMatterIsAGround() {
        Matter matter = matter(TODAY.minusDays(1));
        AccountabilityCase proposed = AccountabilityCase.propose(proposal(matter), matter, false, act(SUPERVISION));
        assertThat(proposed.ground).isEqualTo(Ground.DELAY);
        assertThat(proposed.sourceId).isEqualTo(matter.id().toString());
        assertThat(proposed.department).isEqualTo("transport");
    }

    @Test
    void aMatterInTimeIsNoGround() {
        Matter matter = matter();
        assertBreaks(CaseRule.DELAY_IS_FACT, () -> AccountabilityCase.propose(proposal(matter), matter, false, act(SUPERVISION)));
    }

    @Test
    void oneMatterLeadsToOneCase() {
        Matter matter = matter(TODAY.minusDays(1));
        assertBreaks(CaseRule.ONE_CASE, () -> AccountabilityCase.propose(proposal(matter), matter, true, act(SUPERVISION)));
    }

    @Test
    void theBureauProposesNoCaseAgainstItself() {
        Matter own = matter("supervision-bureau", TODAY.minusDays(1), Clearance.INTERNAL);
        assertBreaks(CaseRule.OWN_CASE, () -> AccountabilityCase.propose(proposal(own), own, false, act(SUPERVISION)));
    }

    @Test
    void theOfficeHandlesACaseOfTheBureauItself() {
        AccountabilityCase own = AccountabilityCase.open(breach("supervision-bureau"), act(SERVICE));
        assertBreaks(CaseRule.OWN_CASE, () -> own.establish(facts(), act(SUPERVISION)));
        own.establish(facts(), act(OFFICE_DIRECTOR));
        assertThat(own.state).isEqualTo(CaseState.FACTS_ESTABLISHED);
    }

    @Test
    void theOfficeHandlesNoOtherCase() {
        assertThatThrownBy(() -> opened().establish(facts(), act(OFFICE_DIRECTOR))).isInstanceOf(Denied.class);
    }

    @Test
    void factsRestOnEvidence() {
        assertBreaks(CaseRule.FACTS_WITH_EVIDENCE, () -> opened().establish(new FactsRequest("迟报", null), act(SUPERVISION)));
    }

    @Test
    void nobodyIsDecidedAboutUnheard() {
        AccountabilityCase established = opened();
        established.establish(facts(), act(SUPERVISION));
        assertBreaks(CaseRule.HEARD_FIRST, () -> established.proposeDecision(decision(Measure.CRITICISM, null), act(SUPERVISION)));
    }

    @Test
    void theMayorApprovesADecisionAfterTheHearing() {
        AccountabilityCase decided = decided();
        assertThat(decided.state).isEqualTo(CaseState.DECIDED);
        assertThat(decided.approvedBy).isEqualTo("mayor");
        assertThat(decided.proposedBy).isEqualTo("head-supervision-bureau");
    }

    @Test
    void theMayorSendsADecisionBack() {
        AccountabilityCase proposed = proposed();
        proposed.approve(NO, act(MAYOR));
        assertThat(proposed.state).isEqualTo(CaseState.HEARD);
        assertThat(proposed.returnedReason).isEqualTo("不同意");
        assertThat(proposed.approvedBy).isNull();
    }

    @Test
    void aDecisionIsNotApprovedBeforeItIsProposed() {
        assertBreaks(CaseRule.STATE, () -> heard().approve(YES, act(MAYOR)));
    }

    @Test
    void anExemptionStatesItsConditions() {
        assertBreaks(CaseRule.TOLERANCE_GROUNDED, () -> heard().proposeDecision(decision(Measure.EXEMPTED, " "), act(SUPERVISION)));
        AccountabilityCase exempted = heard();
        exempted.proposeDecision(decision(Measure.EXEMPTED, "先行先试"), act(SUPERVISION));
        assertThat(exempted.tolerance).isEqualTo("先行先试");
    }

    @Test
    void aCaseIsClosedWithoutFinding() {
        AccountabilityCase closed = heard();
        closed.closeWithoutFinding(REASON, act(SUPERVISION));
        assertThat(closed.state).isEqualTo(CaseState.CLOSED_WITHOUT_FINDING);
        assertBreaks(CaseRule.STATE, () -> closed.hear(hearing(), act(SUPERVISION)));
    }

    @Test
    void anAppealComesWithinThirtyDays() {
        AccountabilityCase inTime = decided();
        inTime.appeal(REASON, act(TRANSPORT, TODAY.plusDays(30)));
        assertThat(inTime.state).isEqualTo(CaseState.APPEALED);
        assertBreaks(CaseRule.APPEAL_IN_TIME, () -> decided().appeal(REASON, act(TRANSPORT, TODAY.plusDays(31))));
    }

    @Test
    void theHeadOfTheDepartmentConcernedAppealsAndNobodyElse() {
        assertThatThrownBy(() -> decided().appeal(REASON, act(EDUCATION))).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> decided().appeal(REASON, act(TRANSPORT_CLERK))).isInstanceOf(Denied.class);
    }

    @Test
    void anAppealIsAllowedOrDismissed() {
        AccountabilityCase allowed = decided();
        allowed.appeal(REASON, act(TRANSPORT));
        allowed.decideAppeal(YES, act(MAYOR));
        assertThat(allowed.state).isEqualTo(CaseState.SET_ASIDE);
        AccountabilityCase dismissed = decided();
        dismissed.appeal(REASON, act(TRANSPORT));
        dismissed.decideAppeal(NO, act(MAYOR));
        assertThat(dismissed.state).isEqualTo(CaseState.UPHELD);
    }

    @ParameterizedTest
    @EnumSource(value = CaseState.class, names = {"CLOSED_WITHOUT_FINDING", "UPHELD", "SET_ASIDE"})
    void nothingHappensToACaseThatEnded(CaseState end) {
        for (CaseAct act : CaseAct.values()) {
            assertThat(act.fits(end)).as("%s in %s", act, end).isFalse();
        }
    }

    @Test
    void theHeadConcernedSeesTheCaseAndOthersDoNot() {
        AccountabilityCase known = opened();
        assertThat(known.visibleTo(TRANSPORT)).isTrue();
        assertThat(known.visibleTo(TRANSPORT_CLERK)).isFalse();
        assertThat(known.visibleTo(EDUCATION)).isFalse();
        assertThat(known.visibleTo(MAYOR)).isTrue();
    }

    private static AccountabilityCase opened() {
        return AccountabilityCase.open(breach("transport"), act(SERVICE));
    }

    private static AccountabilityCase heard() {
        AccountabilityCase heard = opened();
        heard.establish(facts(), act(SUPERVISION));
        heard.hear(hearing(), act(SUPERVISION));
        return heard;
    }

    private static AccountabilityCase proposed() {
        AccountabilityCase proposed = heard();
        proposed.proposeDecision(decision(Measure.CRITICISM, null), act(SUPERVISION));
        return proposed;
    }

    private static AccountabilityCase decided() {
        AccountabilityCase decided = proposed();
        decided.approve(YES, act(MAYOR));
        return decided;
    }

    private static ReportingBreached breach(String department) {
        return new ReportingBreached("breach-1", "高架桥坍塌", "LATE", department, Instant.parse("2026-11-24T03:00:00Z"),
                Instant.parse("2026-11-24T03:40:00Z"), "迟报40分钟");
    }

    private static CaseProposal proposal(Matter matter) {
        return new CaseProposal(UUID.fromString(matter.id().toString()), null, "久拖不决");
    }

    private static FactsRequest facts() {
        return new FactsRequest("迟报40分钟", List.of("值班记录"));
    }

    private static HearingRequest hearing() {
        return new HearingRequest("市交通运输局", TODAY, "通信中断");
    }

    private static DecisionRequest decision(Measure measure, String tolerance) {
        return new DecisionRequest(measure, "事实清楚", tolerance);
    }
}
