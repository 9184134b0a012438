package org.workrules.document.receiving;

import static org.workrules.document.receiving.IncomingState.ARRIVED;
import static org.workrules.document.receiving.IncomingState.IN_HAND;
import static org.workrules.document.receiving.IncomingState.PREPARED;
import static org.workrules.document.receiving.IncomingState.PROPOSED;
import static org.workrules.document.receiving.IncomingState.REGISTERED;
import static org.workrules.document.receiving.IncomingState.REPORTED;
import static org.workrules.document.receiving.IncomingState.RETURNED;

import java.util.List;
import org.workrules.platform.rules.Text;

/**
 * The life of an incoming document as a table: act, states it is allowed in.
 *
 * <table>
 * <caption>From, act, to, who</caption>
 * <tr><th>from</th><th>act</th><th>to</th><th>who</th></tr>
 * <tr><td>-</td><td>PREPARE</td><td>PREPARED</td><td>department or district</td></tr>
 * <tr><td>-</td><td>RECORD</td><td>ARRIVED</td><td>general office, for what came on paper</td></tr>
 * <tr><td>PREPARED, RETURNED</td><td>CHANGE</td><td>PREPARED</td><td>sender</td></tr>
 * <tr><td>PREPARED, RETURNED</td><td>ATTACH, DETACH</td><td>PREPARED</td><td>sender</td></tr>
 * <tr><td>ARRIVED on paper</td><td>ATTACH, DETACH</td><td>ARRIVED</td><td>general office</td></tr>
 * <tr><td>REGISTERED to REPORTED</td><td>CORRECT</td><td>same</td><td>general office, with a reason</td></tr>
 * <tr><td>PREPARED</td><td>OPINE</td><td>PREPARED</td><td>a department whose opinion it needs</td></tr>
 * <tr><td>PREPARED</td><td>SIGN</td><td>ARRIVED</td><td>principal of the sender</td></tr>
 * <tr><td>ARRIVED</td><td>RETURN</td><td>RETURNED</td><td>general office</td></tr>
 * <tr><td>ARRIVED</td><td>REGISTER</td><td>REGISTERED</td><td>general office</td></tr>
 * <tr><td>REGISTERED</td><td>PROPOSE</td><td>PROPOSED</td><td>general office</td></tr>
 * <tr><td>PROPOSED</td><td>INSTRUCT</td><td>IN_HAND</td><td>the leader it was put before, or the mayor</td></tr>
 * <tr><td>PROPOSED</td><td>ASSIGN</td><td>IN_HAND</td><td>general office, unless it is a request</td></tr>
 * <tr><td>IN_HAND</td><td>URGE</td><td>IN_HAND</td><td>general office, or the clock</td></tr>
 * <tr><td>IN_HAND</td><td>REPORT</td><td>REPORTED</td><td>a department that handles it</td></tr>
 * <tr><td>REPORTED</td><td>REOPEN</td><td>IN_HAND</td><td>general office</td></tr>
 * <tr><td>REPORTED</td><td>CLOSE</td><td>CLOSED</td><td>general office</td></tr>
 * <tr><td>PREPARED, ARRIVED, RETURNED</td><td>WITHDRAW</td><td>WITHDRAWN</td><td>sender</td></tr>
 * </table>
 */
public enum IncomingAct {
    PREPARE(List.of()),
    RECORD(List.of()),
    CHANGE(List.of(PREPARED, RETURNED)),
    ATTACH(List.of(PREPARED, RETURNED, ARRIVED)),
    DETACH(List.of(PREPARED, RETURNED, ARRIVED)),
    OPINE(List.of(PREPARED)),
    SIGN(List.of(PREPARED)),
    RETURN(List.of(ARRIVED)),
    REGISTER(List.of(ARRIVED)),
    CORRECT(List.of(REGISTERED, PROPOSED, IN_HAND, REPORTED)),
    PROPOSE(List.of(REGISTERED)),
    INSTRUCT(List.of(PROPOSED)),
    ASSIGN(List.of(PROPOSED)),
    URGE(List.of(IN_HAND)),
    REPORT(List.of(IN_HAND)),
    REOPEN(List.of(REPORTED)),
    CLOSE(List.of(REPORTED)),
    WITHDRAW(List.of(PREPARED, ARRIVED, RETURNED));

    private final List<IncomingState> from;

    IncomingAct(List<IncomingState> from) {
        this.from = from;
    }

    /** The states it is allowed in. */
    public List<IncomingState> from() {
        return from;
    }

    /** Refuses the act in any other state. */
    void require(IncomingState state) {
        IncomingRule.IN_ORDER.require(from.contains(state), Text.of("The document is %s; %s needs %s.",
                "来文当前状态为 %s;办理 %s 须处于 %s。", state, this, from));
    }
}
