package org.workrules.supervision.accountability;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Aggregate;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;
import org.workrules.supervision.matters.Matter;

/**
 * An accountability case (问责案件): ground, facts, hearing of the person or department, decision with the mayor's
 * approval, appeal (art. 28 and 31). Its state table is {@link CaseAct}.
 */
@Entity
@Table(name = "accountability_case")
public class AccountabilityCase extends Aggregate {

    private static final String SUPERVISION_BUREAU = "supervision-bureau";
    private static final Text HANDLERS = new Text("The supervision bureau handles accountability cases.", "问责案件由督查考核局办理。");
    private static final Text APPELLANTS = new Text("The head of the department concerned appeals.", "由当事单位主要负责人提出申诉。");

    @Enumerated(EnumType.STRING)
    @Column(name = "ground")
    Ground ground;
    @Column(name = "department")
    String department;
    @Column(name = "person")
    String person;
    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    CaseSource source;
    @Column(name = "source_id")
    String sourceId;
    @Column(name = "title")
    String title;
    @Column(name = "allegation")
    String allegation;
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    CaseState state;
    @Column(name = "opened_by")
    String openedBy;
    @Column(name = "opened_at")
    Instant openedAt;
    @Column(name = "facts")
    String facts;
    @Column(name = "evidence")
    String[] evidence;
    @Column(name = "facts_by")
    String factsBy;
    @Column(name = "heard")
    String heard;
    @Column(name = "heard_on")
    LocalDate heardOn;
    @Column(name = "statement")
    String statement;
    @Enumerated(EnumType.STRING)
    @Column(name = "measure")
    Measure measure;
    @Column(name = "reasons")
    String reasons;
    @Column(name = "tolerance")
    String tolerance;
    @Column(name = "proposed_by")
    String proposedBy;
    @Column(name = "approved_by")
    String approvedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "returned_reason")
    String returnedReason;
    @Column(name = "closing_reason")
    String closingReason;
    @Column(name = "appeal")
    String appeal;
    @Column(name = "appealed_by")
    String appealedBy;
    @Column(name = "appealed_at")
    Instant appealedAt;
    @Column(name = "appeal_reasons")
    String appealReasons;

    /** For Hibernate. */
    protected AccountabilityCase() {
    }

    /** A breach of the duty to report opens a case by itself (art. 57 and 28). */
    public static AccountabilityCase open(ReportingBreached breach, Act act) {
        return new AccountabilityCase().opened(breach.ground(), breach.department(), CaseSource.REPORTING_BREACH,
                breach.breachId(), breach.title(), breach.allegation(), act);
    }

    /**
     * The supervision bureau proposes a case from an overdue matter (art. 31).
     *
     * @param known whether a case of this matter exists already
     */
    public static AccountabilityCase propose(CaseProposal proposal, Matter matter, boolean known, Act act) {
        matter.access().mayKnow(act.caller());
        CaseRule.DELAY_IS_FACT.require(matter.overdue());
        CaseRule.OWN_CASE.require(!act.caller().worksIn(matter.department()));
        CaseRule.ONE_CASE.require(!known);
        AccountabilityCase proposed = new AccountabilityCase();
        proposed.person = proposal.person();
        return proposed.opened(Ground.DELAY, matter.department(), CaseSource.MATTER, matter.id().toString(),
                matter.announcedTitle(), proposal.allegation(), act);
    }

    private AccountabilityCase opened(Ground why, String whose, CaseSource from, String fromId, String about, String what, Act act) {
        ground = why;
        department = whose;
        source = from;
        sourceId = fromId;
        title = about;
        allegation = what;
        state = CaseState.OPENED;
        openedBy = act.caller().id();
        openedAt = act.now();
        act.emit(this, new AccountabilityOpened(id(), ground, department, source, sourceId));
        return this;
    }

    /** The facts are established. */
    public void establish(FactsRequest request, Act act) {
        mayHandle(act);
        step(CaseAct.ESTABLISH_FACTS);
        CaseRule.FACTS_WITH_EVIDENCE.require(!request.evidence().isEmpty());
        facts = request.facts();
        evidence = request.evidence().toArray(String[]::new);
        factsBy = act.caller().id();
    }

    /** The person or department was heard. */
    public void hear(HearingRequest request, Act act) {
        mayHandle(act);
        step(CaseAct.HEAR);
        heard = request.heard();
        heardOn = request.heldOn();
        statement = request.statement();
    }

    /** A decision is laid before the mayor; nobody is decided about unheard. */
    public void proposeDecision(DecisionRequest request, Act act) {
        mayHandle(act);
        CaseRule.HEARD_FIRST.require(state != CaseState.OPENED && state != CaseState.FACTS_ESTABLISHED);
        step(CaseAct.PROPOSE_DECISION);
        CaseRule.TOLERANCE_GROUNDED.require(request.measure() != Measure.EXEMPTED
                || request.tolerance() != null && !request.tolerance().isBlank());
        measure = request.measure();
        reasons = request.reasons();
        tolerance = request.tolerance();
        proposedBy = act.caller().id();
    }

    /** The mayor approves the decision or sends it back. */
    public void approve(JudgementRequest request, Act act) {
        step(request.approved() ? CaseAct.APPROVE : CaseAct.RETURN);
        if (request.approved()) {
            approvedBy = act.caller().id();
            decidedAt = act.now();
        } else {
            returnedReason = request.reasons();
        }
    }

    /** There is nothing to be held accountable for. */
    public void closeWithoutFinding(ReasonRequest request, Act act) {
        mayHandle(act);
        step(CaseAct.CLOSE_WITHOUT_FINDING);
        closingReason = request.reason();
    }

    /** The department appeals within the limit in force when the decision was made. */
    public void appeal(ReasonRequest request, Act act) {
        Denied.unless(act.caller().worksIn(department) && act.caller().holds(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD), APPELLANTS);
        step(CaseAct.APPEAL);
        Policy limit = act.policy(CaseRule.APPEAL_IN_TIME, Policy.ANY, decidedAt);
        LocalDate lastDay = BusinessZone.dayOf(decidedAt).plusDays(limit.count());
        CaseRule.APPEAL_IN_TIME.require(!act.today().isAfter(lastDay), Text.of("The last day to appeal was %s.", "申诉期限为 %s。", lastDay));
        appeal = request.reason();
        appealedBy = act.caller().id();
        appealedAt = act.now();
    }

    /** The mayor decides the appeal. */
    public void decideAppeal(JudgementRequest request, Act act) {
        step(request.approved() ? CaseAct.ALLOW_APPEAL : CaseAct.DISMISS_APPEAL);
        appealReasons = request.reasons();
    }

    private void mayHandle(Act act) {
        Caller caller = act.caller();
        CaseRule.OWN_CASE.require(!caller.worksIn(department));
        Denied.unless(SUPERVISION_BUREAU.equals(department) ? caller.ofGeneralOffice() : caller.holds(Office.SUPERVISION_BUREAU), HANDLERS);
    }

    private void step(CaseAct what) {
        CaseRule.STATE.require(what.fits(state), Text.of("The case is in state %s.", "案件处于 %s 状态。", state));
        state = what.to();
    }

    /** Whether a caller may know of the case: those who handle and decide it, and the head of the department concerned. */
    public boolean visibleTo(Caller caller) {
        return seesAll(caller) || caller.worksIn(department) && caller.holds(Office.DEPARTMENT_HEAD, Office.DISTRICT_HEAD);
    }

    /** Whether the caller sees every case. */
    static boolean seesAll(Caller caller) {
        return caller.holds(Office.SUPERVISION_BUREAU, Office.MAYOR) || caller.ofGeneralOffice();
    }
}
