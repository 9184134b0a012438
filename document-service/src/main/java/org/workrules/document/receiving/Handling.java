package org.workrules.document.receiving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.workrules.document.interests.InterestRule;
import org.workrules.platform.clock.BusinessCalendar;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.clock.ClockFact;
import org.workrules.platform.clock.DeadlineProjection;
import org.workrules.platform.clock.Limit;
import org.workrules.platform.clock.LimitUnit;
import org.workrules.platform.identity.Caller;
import org.workrules.platform.identity.Office;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.pipeline.Denied;
import org.workrules.platform.policy.Policy;
import org.workrules.platform.rules.Text;

/** How a registered document is handled (收文办理): proposal, instruction or assignment, urging, result, closing. */
final class Handling {

    /** The deadline of those who handle it. */
    static final String CLOCK = "incoming.handling";

    private static final Text STARTED = new Text("handed over", "交办");

    private final IncomingDocument document;
    private final Act act;

    private Handling(IncomingDocument document, Act act) {
        this.document = document;
        this.act = act;
    }

    /** Handles a document in an act. */
    static Handling of(IncomingDocument document, Act act) {
        document.visible(act);
        return new Handling(document, act);
    }

    /** The clock urges; it needs to see nothing. */
    static Handling byTheClock(IncomingDocument document, Act act) {
        return new Handling(document, act);
    }

    /** The general office proposes how to handle it and before whom to put it (拟办). */
    void propose(ProposeHandling request, HandlingFacts facts) {
        IncomingAct.PROPOSE.require(document.state);
        IncomingRule.LEADER_NAMED.require(facts.leadership().person(request.leader())
                .filter(leader -> leader.holds(Office.MAYOR) || leader.holds(Office.VICE_MAYOR)).isPresent());
        InterestRule.DECIDES_WITHOUT_INTEREST.require(!facts.keepOut().contains(request.leader()), keepsOut(request.leader()));
        document.proposal = request.proposal();
        document.proposedLeader = request.leader();
        document.enter(IncomingAct.PROPOSE, IncomingState.PROPOSED, request.proposal(), act);
    }

    /** The leader it was put before, whoever stands in while that leader is away or keeps out, or the mayor instructs (批示). */
    void instruct(InstructIncoming request, HandlingFacts facts) {
        IncomingAct.INSTRUCT.require(document.state);
        Caller caller = act.caller();
        boolean before = document.isBefore(caller.id(), facts.leadership(), facts.keepOut(), act.now());
        Denied.unless(caller.holds(Office.MAYOR) || before, Text.of(
                "It was put before %s.", "该件已呈 %s 阅批。", document.proposedLeader));
        InterestRule.DECIDES_WITHOUT_INTEREST.require(!facts.keepOut().contains(caller.id()), keepsOut(caller.id()));
        IncomingRule.LIMIT_AHEAD.require(request.dueOn() == null || !request.dueOn().isBefore(act.today()));
        document.instruction = request.instruction();
        document.instructedBy = caller.id();
        hand(IncomingAct.INSTRUCT, request.handlers(), request.dueOn(), request.instruction(), facts.calendar());
        String onBehalfOf = before && !caller.id().equals(document.proposedLeader) ? document.proposedLeader : null;
        act.emit(document, new IncomingInstructed(document.id(), document.number, document.kind, document.titleOutside(), document.sender,
                caller.id(), onBehalfOf, act.now(), document.classified() ? null : request.instruction(), document.secrecy,
                List.of(document.handlers), request.dueOn()));
    }

    private Text keepsOut(String person) {
        return Text.of("%s declared an interest in %s, which sent it.", "%s 已申报与报送单位 %s 的利害关系。", person, document.sender);
    }

    /** The general office hands on what asks for nothing (交办). */
    void assign(AssignIncoming request, BusinessCalendar calendar) {
        IncomingAct.ASSIGN.require(document.state);
        IncomingRule.REQUEST_IS_INSTRUCTED.require(!document.isRequest());
        hand(IncomingAct.ASSIGN, request.handlers(), null, request.remark(), calendar);
    }

    private void hand(IncomingAct what, List<String> handlers, LocalDate dueOn, String remark, BusinessCalendar calendar) {
        document.handlers = handlers.stream().distinct().toArray(String[]::new);
        document.enter(what, IncomingState.IN_HAND, remark, act);
        String owing = document.handlers[0];
        if (dueOn != null) {
            document.dueAt = BusinessZone.endOf(dueOn);
            act.startClockUntil(document, CLOCK, IncomingRule.HANDLED_IN_TIME, document.dueAt, document.titleOutside(), owing);
        } else {
            Policy limit = act.policy(IncomingRule.HANDLED_IN_TIME, document.urgency.name());
            document.dueAt = DeadlineProjection.project(List.of(new ClockFact.Started(act.now(), STARTED)),
                    new Limit(limit.count(), LimitUnit.valueOf(limit.unit())), calendar).dueAt();
            act.startClock(document, CLOCK, IncomingRule.HANDLED_IN_TIME, limit, document.titleOutside(), owing);
        }
    }

    /** Somebody urges those who handle it (催办). */
    void urge(String remark) {
        IncomingAct.URGE.require(document.state);
        document.urged++;
        document.enterAside(IncomingAct.URGE, remark, act);
    }

    /** The limit passed: it is overdue, and urged once more. */
    void passLimit() {
        document.overdue = true;
        urge("办理时限已过");
    }

    /** A department that handles it reports what came of it. */
    void report(ReportResult request) {
        Denied.unless(List.of(document.handlers).contains(act.caller().department()), Text.of(
                "It is handled by %s.", "该件由 %s 承办。", List.of(document.handlers)));
        IncomingAct.REPORT.require(document.state);
        boolean late = document.overdue || !act.now().isBefore(document.dueAt);
        IncomingRule.HANDLED_IN_TIME.require(!late || request.lateReason() != null && !request.lateReason().isBlank(), Text.of(
                "Due was %s.", "应于 %s 前办结。", document.dueAt.atZone(BusinessZone.ID).toLocalDateTime()));
        document.result = request.result();
        document.lateReason = late ? request.lateReason() : null;
        act.stopClock(document, CLOCK);
        document.enter(IncomingAct.REPORT, IncomingState.REPORTED, request.result(), act);
    }

    /** The general office is not content with the result; the limit begins anew. */
    void reopen(String reason, BusinessCalendar calendar) {
        IncomingAct.REOPEN.require(document.state);
        document.overdue = false;
        hand(IncomingAct.REOPEN, List.of(document.handlers), null, reason, calendar);
    }

    /**
     * The general office closes it.
     *
     * @param issued whether the document that answers it is issued
     */
    void close(CloseIncoming request, boolean issued) {
        IncomingAct.CLOSE.require(document.state);
        UUID answering = request.answerDocumentId();
        IncomingRule.CLOSED_WITH_ANSWER.require(answering == null ? !document.isRequest() : issued);
        document.answer = request.answer();
        document.answerDocumentId = answering;
        document.enter(IncomingAct.CLOSE, IncomingState.CLOSED, request.answer(), act);
    }
}
