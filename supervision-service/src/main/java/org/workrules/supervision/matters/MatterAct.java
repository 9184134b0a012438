package org.workrules.supervision.matters;

import java.util.EnumSet;
import java.util.Set;
import org.workrules.platform.rules.Text;

/**
 * What may happen to a matter: the state table of {@link Matter}. Who may do it stands at each act; of an audit matter
 * it is always the audit bureau or the mayor (art. 8).
 */
public enum MatterAct {
    /** By the general office, the secretary-general first (art. 7). */
    DISPATCH("dispatched", "分派", MatterState.OPEN, MatterState.UNASSIGNED),
    /** By the handling department. */
    REPORT_PROGRESS("reported on", "报告进展", null, MatterState.OPEN),
    /** By the general office or the supervision bureau (催办). */
    REMIND("reminded of", "催办", null, MatterState.OPEN),
    /** By the responsible leader, or the stand-in, or the general office. */
    EXTEND("extended", "延期", null, MatterState.OPEN),
    /** By the handling department, with evidence. */
    PROPOSE_CLOSURE("proposed for closing", "申请办结", MatterState.CLOSURE_PROPOSED, MatterState.OPEN),
    /** By the supervision bureau or the general office, never by the handler. */
    ACCEPT_CLOSURE("closed", "办结", MatterState.CLOSED, MatterState.CLOSURE_PROPOSED),
    /** By the same, when the evidence does not convince. */
    RETURN_CLOSURE("returned", "退回", MatterState.OPEN, MatterState.CLOSURE_PROPOSED),
    /** By the supervision bureau or the general office, with a reason and a new date. */
    REOPEN("re-opened", "重新启动", MatterState.OPEN, MatterState.CLOSED),
    /** By the handling department: the leader who instructed was told the result (art. 54). */
    RECORD_FEEDBACK("answered to the leader", "反馈领导", null, MatterState.OPEN, MatterState.CLOSURE_PROPOSED),
    /** By the handling department: the writer of the letter has a reply (art. 54). */
    RECORD_REPLY("answered to the writer", "答复来信人", null, MatterState.OPEN, MatterState.CLOSURE_PROPOSED);

    private final Text word;
    private final MatterState to;
    private final Set<MatterState> from;

    MatterAct(String en, String zh, MatterState to, MatterState first, MatterState... others) {
        this.word = new Text(en, zh);
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Whether it may happen to a matter in this state. */
    public boolean fits(MatterState state) {
        return from.contains(state);
    }

    /** The state after the act; most acts leave the state as it is. */
    public MatterState after(MatterState state) {
        return to == null ? state : to;
    }

    /** The act in words. */
    public Text word() {
        return word;
    }
}
