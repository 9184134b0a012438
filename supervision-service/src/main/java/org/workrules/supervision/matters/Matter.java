package org.workrules.supervision.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.workrules.platform.clock.BusinessZone;
import org.workrules.platform.identity.Clearance;
import org.workrules.platform.leadership.Leaders.Leadership;
import org.workrules.platform.pipeline.Act;
import org.workrules.platform.rules.Text;

/**
 * A supervision matter (督查事项): something decided or instructed that a department carries out by a day, with a
 * responsible leader and a first-responsible person, until somebody else accepts the evidence that it is done
 * (art. 7, 8, 52 to 54). Its state table is {@link MatterAct}.
 */
@Entity
@Table(name = "matter")
public class Matter extends MatterRecord {

    /** The deadline of a matter: the end of its last day. */
    static final String COMPLETION = "matter.completion";

    private static final int LONGEST_TITLE = 200;

    /** For Hibernate. */
    protected Matter() {
    }

    /** Opens a matter by hand: an instruction, or another of the sources of art. 53. */
    public static Matter open(MatterRequest request, Leadership leadership, Act act) {
        MatterAccess.mayOpen(request.audit(), act);
        MatterRule.SOURCE_BY_HAND.require(!request.source().byEvent());
        MatterRule.INSTRUCTION_NAMED.require(!request.source().instructed() || request.instructedBy() != null);
        MatterRule.DUE_AHEAD.require(request.dueOn() == null || !request.dueOn().isBefore(act.today()));
        Matter matter = new Matter();
        matter.instructedBy = request.instructedBy();
        matter.audit = request.audit();
        matter.describe(request.title(), request.requirement(), request.secrecy(), act);
        matter.source = request.source();
        matter.sourceId = request.sourceId();
        matter.handTo(handler(request), request.dueOn(), leadership, act);
        MatterRule.FIRST_RESPONSIBLE.require(matter.department == null || matter.firstResponsible != null);
        return matter;
    }

    /**
     * Opens the matter of a task that a resolution or a document names. Events of two services come in any order: a task
     * that the document took over from a resolution is the resolution's, whichever is heard of first.
     */
    public static Matter open(MatterOrigin origin, Task task, Leadership leadership, Act act) {
        Matter matter = new Matter();
        boolean takenOver = task.resolutionId() != null;
        matter.source = takenOver ? MatterSource.RESOLUTION : origin.source();
        matter.sourceId = takenOver ? task.resolutionId() : origin.sourceId();
        matter.taskId = task.taskId();
        matter.documentId = origin.source() == MatterSource.DOCUMENT ? origin.sourceId() : null;
        matter.describe(task.taskId() == null ? origin.title() : task.description(),
                origin.title() + "\n" + task.description(), origin.secrecy(), act);
        matter.handTo(task.handler(), task.dueOn(), leadership, act);
        return matter;
    }

    private static String handler(MatterRequest request) {
        if (request.source() != MatterSource.LETTER) {
            return request.department();
        }
        String handler = request.officeHandles() ? Department.GENERAL_OFFICE : Department.PETITION_BUREAU;
        MatterRule.LETTER_HANDLER.require(request.department() == null || request.department().equals(handler));
        return handler;
    }

    private void describe(String about, String what, Clearance grade, Act act) {
        secrecy = grade == null ? Clearance.INTERNAL : grade;
        MatterRule.SECRECY_LIMIT.require(Clearance.SECRET.covers(secrecy));
        title = about.length() <= LONGEST_TITLE ? about : about.substring(0, LONGEST_TITLE - 1) + "…";
        requirement = what;
        openedBy = act.caller().id();
        openedAt = act.now();
        note(EntryKind.OPENED, title, act);
    }

    /** Without a department or a date it waits for the secretary-general, who completes it (art. 7). */
    private void handTo(String code, LocalDate lastDay, Leadership leadership, Act act) {
        assign(code, leadership);
        dueOn = lastDay;
        state = code != null && lastDay != null ? MatterState.OPEN : MatterState.UNASSIGNED;
        act.emit(this, new MatterOpened(id(), announcedTitle(), department, responsibleLeader, dueOn, source, sourceId));
        if (state == MatterState.OPEN) {
            startTerm(act);
        }
    }

    private void assign(String code, Leadership leadership) {
        Responsibility responsibility = Responsibility.of(code, leadership);
        department = code;
        responsibleLeader = responsibility.leader();
        firstResponsible = responsibility.firstResponsible();
    }

    /** A limit that is past already is announced at once; no clock can run to it. */
    private void startTerm(Act act) {
        if (dueOn.isBefore(act.today())) {
            passLimit(act);
        } else {
            act.startClockUntil(this, COMPLETION, MatterRule.STATE, BusinessZone.endOf(dueOn), announcedTitle(), department);
        }
    }

    /** A document or resolution names the task of this matter too; no second matter opens. */
    public void link(MatterOrigin origin, Act act) {
        if (origin.source() == MatterSource.DOCUMENT) {
            documentId = origin.sourceId();
        }
        note(EntryKind.LINKED, origin.source() + " " + origin.sourceId() + " " + origin.title(), act);
    }

    /** The secretary-general or the office makes a department handle it (art. 7). */
    public void dispatch(DispatchRequest request, Leadership leadership, Act act) {
        access().mayDispatch(act);
        MatterRule.DISPATCHED_ONCE.require(MatterAct.DISPATCH.fits(state));
        MatterRule.DUE_AHEAD.require(!request.dueOn().isBefore(act.today()));
        MatterRule.LETTER_HANDLER.require(source != MatterSource.LETTER || request.department().equals(department));
        assign(request.department(), leadership);
        MatterRule.FIRST_RESPONSIBLE.require(firstResponsible != null);
        step(MatterAct.DISPATCH);
        dueOn = request.dueOn();
        entries.add(MatterEntry.of(EntryKind.DISPATCHED, department + ": " + request.note(), act).due(dueOn));
        startTerm(act);
    }

    /** The department reports progress. */
    public void report(ProgressRequest request, Act act) {
        access().mayHandle(act);
        step(MatterAct.REPORT_PROGRESS);
        percent = request.percent();
        entries.add(MatterEntry.of(EntryKind.PROGRESS, request.text(), act).percent(percent));
    }

    /** The office or the supervision bureau reminds the department (催办). */
    public void remind(NoteRequest request, Act act) {
        access().mayOversee(act);
        step(MatterAct.REMIND);
        reminders++;
        note(EntryKind.REMINDER, request.text(), act);
    }

    /** The responsible leader, whoever stands in, or the office consents to a later date. */
    public void extend(ExtensionRequest request, Leadership leadership, Act act) {
        access().mayExtend(leadership, act);
        step(MatterAct.EXTEND);
        MatterRule.EXTENDED_IN_TIME.require(!overdue && !dueOn.isBefore(act.today()));
        MatterRule.DUE_AHEAD.require(request.dueOn().isAfter(dueOn));
        int days = Math.toIntExact(ChronoUnit.DAYS.between(dueOn, request.dueOn()));
        dueOn = request.dueOn();
        act.extendClock(this, COMPLETION, days, new Text(request.reason(), request.reason()));
        entries.add(MatterEntry.of(EntryKind.EXTENSION, request.reason(), act).due(dueOn));
    }

    /** The department says it is done; the clock stops, since the judgement is not its own. */
    public void proposeClosure(ClosureRequest request, Act act) {
        access().mayHandle(act);
        MatterState next = next(MatterAct.PROPOSE_CLOSURE);
        MatterRule.TASK_FINISHED.require(percent == 100, Text.of("The last report says %d percent.", "最近一次报告的进度为%d%%。", percent));
        MatterRule.CLOSED_WITH_EVIDENCE.require(!request.evidence().isEmpty());
        if (dueOn.isBefore(act.today())) {
            passLimit(act);
        }
        act.stopClock(this, COMPLETION);
        state = next;
        proposedBy = act.caller().id();
        entries.add(MatterEntry.of(EntryKind.CLOSURE_PROPOSED, request.result(), act).evidence(request.evidence()));
    }

    /** Somebody other than the handler accepts the closing or sends it back. */
    public void judge(AcceptanceRequest request, Act act) {
        access().mayOversee(act);
        MatterState next = next(request.accepted() ? MatterAct.ACCEPT_CLOSURE : MatterAct.RETURN_CLOSURE);
        MatterRule.CLOSED_BY_ANOTHER.require(!act.caller().worksIn(department) && !act.caller().id().equals(proposedBy));
        state = next;
        if (request.accepted()) {
            close(request.opinion(), act);
        } else {
            note(EntryKind.CLOSURE_RETURNED, request.opinion(), act);
            startTerm(act);
        }
    }

    private void close(String opinion, Act act) {
        MatterRule.LETTER_ANSWERED.require(source != MatterSource.LETTER || leaderFeedbackAt != null && writerReplyAt != null);
        closedOn = act.today();
        note(EntryKind.CLOSED, opinion, act);
        act.emit(this, new MatterClosed(id(), announcedTitle(), department, closedOn, source, sourceId, overdue));
    }

    /** What was closed turns out not to be done: a new term begins. */
    public void reopen(ExtensionRequest request, Act act) {
        access().mayOversee(act);
        MatterState next = next(MatterAct.REOPEN);
        MatterRule.DUE_AHEAD.require(!request.dueOn().isBefore(act.today()));
        state = next;
        closedOn = null;
        percent = 0;
        overdue = false;
        leaderFeedbackAt = null;
        writerReplyAt = null;
        dueOn = request.dueOn();
        entries.add(MatterEntry.of(EntryKind.REOPENED, request.reason(), act).due(dueOn));
        startTerm(act);
    }

    /** The leader who instructed on a letter was told the result (art. 54). */
    public void recordFeedback(NoteRequest request, Act act) {
        answered(MatterAct.RECORD_FEEDBACK, act);
        leaderFeedbackAt = act.now();
        note(EntryKind.LEADER_FEEDBACK, request.text(), act);
    }

    /** The writer of the letter has a reply (art. 54). */
    public void recordReply(NoteRequest request, Act act) {
        answered(MatterAct.RECORD_REPLY, act);
        writerReplyAt = act.now();
        note(EntryKind.WRITER_REPLY, request.text(), act);
    }

    private void answered(MatterAct answer, Act act) {
        access().mayHandle(act);
        MatterRule.LETTERS_ONLY.require(source == MatterSource.LETTER);
        step(answer);
    }

    /** The limit approaches: the department is reminded without anybody's doing. */
    void approach(Act act) {
        if (state == MatterState.OPEN) {
            reminders++;
            note(EntryKind.APPROACHING, "期限将至:" + dueOn, act);
        }
    }

    /** The limit passed. Said once for each limit. */
    void passLimit(Act act) {
        if (!overdue) {
            overdue = true;
            note(EntryKind.OVERDUE, "已逾期:" + dueOn, act);
            act.emit(this, new MatterOverdue(id(), announcedTitle(), department, dueOn, source, sourceId));
        }
    }

    /** The portfolio that has the department is another leader's now, who answers for it from here on (art. 52). */
    void handOver(String leader, Act act) {
        note(EntryKind.HANDED_OVER, Optional.ofNullable(responsibleLeader).orElse("-") + " → " + leader, act);
        responsibleLeader = leader;
    }

    /** The department's head became known here after the matter was opened. */
    void answerable(String head) {
        firstResponsible = head;
    }

    private void step(MatterAct what) {
        state = next(what);
    }

    private MatterState next(MatterAct what) {
        MatterRule.STATE.require(what.fits(state), new Text("A matter in state " + state + " cannot be " + what.word().en() + ".",
                "处于 " + state + " 状态的事项不能" + what.word().zh() + "。"));
        return what.after(state);
    }
}
