package org.workrules.document.documents;

import static org.workrules.document.documents.DocumentState.CHECKED;
import static org.workrules.document.documents.DocumentState.DRAFTED;
import static org.workrules.document.documents.DocumentState.ISSUED;
import static org.workrules.document.documents.DocumentState.NUMBERED;
import static org.workrules.document.documents.DocumentState.RETURNED;
import static org.workrules.document.documents.DocumentState.REVIEWED;
import static org.workrules.document.documents.DocumentState.SIGNED;
import static org.workrules.document.documents.DocumentState.SUBMITTED;

import java.util.List;
import org.workrules.platform.rules.Text;

/**
 * The life of a document as a table: act, states it is allowed in, who does it.
 *
 * <table>
 * <caption>From, act, to, who</caption>
 * <tr><th>from</th><th>act</th><th>to</th><th>who</th></tr>
 * <tr><td>-</td><td>DRAFT</td><td>DRAFTED</td><td>department</td></tr>
 * <tr><td>DRAFTED, RETURNED</td><td>CHANGE</td><td>same</td><td>drafting department</td></tr>
 * <tr><td>REVIEWED, SIGNED, CHECKED, NUMBERED</td><td>CHANGE</td><td>REVIEWED, signatures void</td><td>general office</td></tr>
 * <tr><td>DRAFTED, RETURNED</td><td>SUBMIT</td><td>SUBMITTED</td><td>drafting department</td></tr>
 * <tr><td>SUBMITTED</td><td>ACCEPT</td><td>REVIEWED</td><td>general office, not the drafter</td></tr>
 * <tr><td>SUBMITTED, REVIEWED</td><td>RETURN</td><td>RETURNED</td><td>general office, or a signer</td></tr>
 * <tr><td>REVIEWED</td><td>SIGN</td><td>REVIEWED, SIGNED after the last step</td><td>the signing matrix</td></tr>
 * <tr><td>SIGNED</td><td>CHECK</td><td>CHECKED</td><td>general office</td></tr>
 * <tr><td>CHECKED</td><td>NUMBER</td><td>NUMBERED</td><td>general office</td></tr>
 * <tr><td>NUMBERED</td><td>ISSUE</td><td>ISSUED</td><td>general office</td></tr>
 * <tr><td>DRAFTED, SUBMITTED, RETURNED, REVIEWED</td><td>WITHDRAW</td><td>WITHDRAWN</td><td>drafting department</td></tr>
 * <tr><td>DRAFTED, RETURNED</td><td>CONSULT</td><td>same</td><td>drafting department</td></tr>
 * <tr><td>DRAFTED, RETURNED</td><td>OPINE</td><td>same</td><td>a department that was asked</td></tr>
 * <tr><td>DRAFTED, RETURNED; REVIEWED to NUMBERED</td><td>FORMAT</td><td>same</td><td>drafting department; general office</td></tr>
 * <tr><td>DRAFTED, RETURNED</td><td>ATTACH, DETACH</td><td>same</td><td>drafting department</td></tr>
 * <tr><td>REVIEWED, SIGNED</td><td>SIGN_JOINTLY</td><td>same</td><td>a body that issues it too</td></tr>
 * <tr><td>ISSUED</td><td>ANNUL, REPEAL</td><td>same, without force</td><td>mayor; director of the office for its documents</td></tr>
 * <tr><td>ISSUED</td><td>SUPERSEDE, CORRECT</td><td>same</td><td>the issue of the document that does it</td></tr>
 * <tr><td>ISSUED</td><td>EXPIRE</td><td>same, without force</td><td>the clock</td></tr>
 * </table>
 */
public enum DocumentAct {
    DRAFT(List.of()),
    CHANGE(List.of(DRAFTED, RETURNED, REVIEWED, SIGNED, CHECKED, NUMBERED)),
    SUBMIT(List.of(DRAFTED, RETURNED)),
    ACCEPT(List.of(SUBMITTED)),
    RETURN(List.of(SUBMITTED, REVIEWED)),
    SIGN(List.of(REVIEWED)),
    CHECK(List.of(SIGNED)),
    NUMBER(List.of(CHECKED)),
    ISSUE(List.of(NUMBERED)),
    WITHDRAW(List.of(DRAFTED, SUBMITTED, RETURNED, REVIEWED)),
    CONSULT(List.of(DRAFTED, RETURNED)),
    OPINE(List.of(DRAFTED, RETURNED)),
    FORMAT(List.of(DRAFTED, RETURNED, REVIEWED, SIGNED, CHECKED, NUMBERED)),
    ATTACH(List.of(DRAFTED, RETURNED)),
    DETACH(List.of(DRAFTED, RETURNED)),
    SIGN_JOINTLY(List.of(REVIEWED, SIGNED)),
    ANNUL(List.of(ISSUED)),
    REPEAL(List.of(ISSUED)),
    SUPERSEDE(List.of(ISSUED)),
    CORRECT(List.of(ISSUED)),
    EXPIRE(List.of(ISSUED));

    private final List<DocumentState> from;

    DocumentAct(List<DocumentState> from) {
        this.from = from;
    }

    /** The states it is allowed in. */
    public List<DocumentState> from() {
        return from;
    }

    /** Refuses the act in any other state. */
    void require(DocumentState state) {
        DocumentRule.ACTS_IN_ORDER.require(from.contains(state), Text.of("The document is %s; %s needs %s.",
                "公文当前状态为 %s;办理 %s 须处于 %s。", state, this, from));
    }
}
