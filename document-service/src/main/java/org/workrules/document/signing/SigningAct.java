package org.workrules.document.signing;

/** What is done at a step of a signing chain. */
public enum SigningAct {
    /** A vice-mayor examines (审核). */
    REVIEW,
    /** The mayor approves (审批). */
    APPROVAL,
    /** The consent of the party committee (市委同意) is put on record. */
    PARTY_CONSENT,
    /** The document is signed for issue (签发). */
    SIGNATURE
}
